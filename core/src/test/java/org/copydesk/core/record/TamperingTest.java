package org.copydesk.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.planning.WantedStep.step;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.Newsroom;
import org.copydesk.core.erasing.Erasing;
import org.copydesk.core.history.Labelling;
import org.copydesk.core.notifying.Subscribing;
import org.copydesk.core.notifying.WebhookRequest;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.people.staff.People;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.DeskPlan.ItemPlan;
import org.copydesk.core.planning.FeedAddresses;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.publishing.Bundling;
import org.copydesk.core.review.Assigning;
import org.copydesk.core.review.Discussing;
import org.copydesk.core.review.Inviting;
import org.copydesk.core.review.NewGuest;
import org.copydesk.core.review.NewSuggestion;
import org.copydesk.core.review.NewThread;
import org.copydesk.core.review.Passage;
import org.copydesk.core.review.ReviewStatus;
import org.copydesk.core.review.StandingIn;
import org.copydesk.core.review.Suggesting;
import org.copydesk.core.review.Visiting;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.TestDatabase;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.planning.FeedKey;
import org.copydesk.persistence.review.AnchoredField;
import org.copydesk.persistence.review.GuestRight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Changes every column of every table there is, and takes rows away, as the application's role and as the owner, who switches
 * the triggers off. What is neither refused nor found has to stand in docs/verification.md with the reason why it does not
 * matter; the tables and columns come from the schema, the reasons from the page.
 */
@DisplayName("Whoever changes the database behind the desk's back")
class TamperingTest {

    private static final Path PAGE = Path.of("../docs/verification.md");
    private static final String HEADING = "## What is not derived";
    private static final Pattern LINE = Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\| ([^|]+\\S) *\\|");
    private static final int ROWS = 4;

    private final Newsroom newsroom = new Newsroom()
            .with(
                    Directory.class,
                    new PaperDirectory()
                            .with(ANNA)
                            .with(BEN)
                            .with(CLARA)
                            .with(DORA)
                            .with(EMIL));
    private final Map<String, Set<String>> excused = excused();
    private final List<String> unnoticed = new ArrayList<>();
    private Connection own;
    private List<Tamperer> tamperers;
    private List<Column> columns;
    private long first;

    /** Whoever changes what lies there. */
    private record Tamperer(String name, Connection connection) {}

    @BeforeEach
    void connect() throws SQLException {
        own = TestDatabase.owner().getConnection();
        execute(own, "set session_replication_role = replica");
        tamperers = List.of(
                new Tamperer("the application", TestDatabase.application().getConnection()),
                new Tamperer("the owner", own));
        columns = columns();
    }

    @AfterEach
    void disconnect() throws SQLException {
        for (var tamperer : tamperers) tamperer.connection.close();
    }

    @BeforeEach
    void work() {
        first = newsroom.draftBy(ANNA);
        var journey = new Journey(newsroom);
        for (var state : State.values()) journey.to(state, ANNA);
        var corrected = journey.to(State.PUBLISHED, ANNA);
        newsroom.move(CLARA, corrected, Move.REVISE);
        save(corrected, 1, "The bell rings a second time");
        newsroom.does(
                ANNA, () -> newsroom.use(Labelling.class).label(corrected, 2, "Second", "With the harbour master"));
        newsroom.move(ANNA, corrected, Move.SUBMIT);
        newsroom.move(EMIL, corrected, Move.APPROVE);
        save(corrected, 2, "The bell rings a third time");
        newsroom.move(CLARA, corrected, Move.WITHDRAW);
        var unreviewed = newsroom.draftBy(BEN);
        newsroom.move(CLARA, unreviewed, Move.PUBLISH_UNREVIEWED);
        newsroom.does(DORA, () -> newsroom.use(People.class).assign(BEN.id(), Set.of(Role.AUTHOR, Role.EDITOR)));
        var ending = journey.to(State.APPROVED, ANNA);
        var tomorrow = ZonedDateTime.now(ZoneOffset.UTC).plusDays(1);
        newsroom.asks(EMIL, ending, MoveRequest.to(Move.SCHEDULE).at(tomorrow).until(tomorrow.plusDays(1)));
        newsroom.move(EMIL, ending, Move.PUBLISH);
        var gone = journey.to(State.TRASHED, ANNA);
        newsroom.does(DORA, () -> newsroom.use(Erasing.class).erase(gone));
        reviewInSteps();
        discuss(journey.to(State.IN_REVIEW, ANNA));
        arrange(journey.to(State.APPROVED, ANNA));
        newsroom.does(DORA, () -> newsroom.use(Sealing.class).seal());
        assertThat(found()).as("before anything was changed").isNull();
    }

    @Test
    void isRefusedOrFoundWhateverColumnIsChanged() throws SQLException {
        for (var column : columns) {
            if (isExcused(column.table, column.name)) continue;
            for (var tamperer : tamperers) change(column, tamperer);
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void isRefusedOrFoundWhateverRowIsTakenAway() throws SQLException {
        for (var table : columns.stream().map(Column::table).collect(Collectors.toCollection(TreeSet::new))) {
            if (isExcused(table, "*")) continue;
            for (var tamperer : tamperers) remove(table, tamperer);
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void isRefusedOrFoundWhateverRowIsAdded() throws SQLException {
        for (var key : keys()) {
            if (isExcused(key.table, "*")) continue;
            for (var tamperer : tamperers) add(key, tamperer);
        }
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void findsNoReasonForWhatIsNotThere() {
        var there = columns.stream()
                .collect(Collectors.groupingBy(Column::table, Collectors.mapping(Column::name, Collectors.toSet())));
        excused.forEach((table, names) -> {
            assertThat(there)
                    .as(PAGE + " gives a reason for a table that is not there")
                    .containsKey(table);
            assertThat(Stream.concat(there.get(table).stream(), Stream.of("*"))).containsAll(names);
        });
    }

    private void reviewInSteps() {
        var desk = "desk-" + UUID.randomUUID().toString().substring(0, 8);

        var facts = step("facts")
                .titled("Facts")
                .editors()
                .checking(new ItemPlan("Is the bell named?", false), new ItemPlan("Is it that bell?", false))
                .skippable()
                .plan();
        var chief = step("chief")
                .titled("Chief")
                .after("facts")
                .by("emil")
                .anonymous()
                .plan();
        var plan = new DeskPlan("A desk", null, null, null, List.of(facts, chief), List.of("anna", "clara"), false);
        newsroom.as(DORA, () -> newsroom.use(SettingUp.class).open(desk, plan));
        var text = Newsroom.manuscript("The bell is checked");
        var onTheDesk = new Manuscript(
                text.title(), text.standfirst(), text.body(), text.subjects(), text.byline(), null, desk, null);
        long article = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(onTheDesk));
        newsroom.move(ANNA, article, Move.SUBMIT);
        for (int item : List.of(0, 1))
            newsroom.as(CLARA, () -> newsroom.use(ReviewStatus.class).tick(article, "facts", item, 1));
        newsroom.asks(CLARA, article, MoveRequest.to(Move.SKIP_STEP).saying("No facts in it"));
        newsroom.move(EMIL, article, Move.APPROVE);
    }

    private void discuss(long article) {
        var discussing = newsroom.use(Discussing.class);
        for (boolean blocking : List.of(true, false)) {
            var begun = newsroom.as(
                    CLARA, () -> discussing.begin(article, new NewThread(bell(), "Which quay?", blocking, null)));
            long thread = begun.thread().id();
            var answer = newsroom.as(ANNA, () -> discussing.reply(article, thread, "The north one"));
            newsroom.as(ANNA, () -> discussing.edit(article, answer.id(), "The north one, @clara"));
            newsroom.as(ANNA, () -> discussing.assign(article, thread, "clara"));
            if (blocking) newsroom.as(CLARA, () -> discussing.resolve(article, thread));
        }
        var suggesting = newsroom.use(Suggesting.class);
        for (var word : List.of("tolls", "sounds")) {
            var passage = new Passage(AnchoredField.BODY, new Quote("rings", "", ""), 1);
            var made =
                    newsroom.as(CLARA, () -> suggesting.suggest(article, new NewSuggestion(passage, word, "Plainer")));
            long number = made.suggestion().id();
            if (word.equals("tolls")) newsroom.as(ANNA, () -> suggesting.reject(article, number, "Rings is right"));
        }
        var lena = new NewGuest(
                "Lena Port",
                "lena@port.example",
                null,
                Instant.now().plusSeconds(3_600),
                EnumSet.of(GuestRight.DECIDE));
        var invited = newsroom.as(CLARA, () -> newsroom.use(Inviting.class).invite(article, lena));
        newsroom.as(null, () -> newsroom.use(Visiting.class).decide(invited.token(), true, "It does"));
        for (var person : List.of("clara", "emil"))
            newsroom.as(
                    CLARA,
                    () -> newsroom.use(Assigning.class)
                            .assign(article, person, null, Instant.now().plusSeconds(7_200)));
    }

    private static Passage bell() {
        return new Passage(AnchoredField.BODY, new Quote("The bell", "", ""), 1);
    }

    private void arrange(long approved) {
        var later = ZonedDateTime.now(ZoneOffset.UTC).plusDays(2);
        newsroom.as(EMIL, () -> newsroom.use(Bundling.class).add("Bells", List.of(approved), later));
        newsroom.as(EMIL, () -> newsroom.use(FeedAddresses.class).make(FeedKey.Kind.EMBARGO, "The agency"));
        newsroom.as(
                CLARA,
                () -> newsroom.use(StandingIn.class)
                        .arrange(
                                null,
                                "emil",
                                later.toInstant(),
                                later.plusDays(7).toInstant()));
        var called = new WebhookRequest("https://bells.example/called", List.of("PUBLISH"), null, "a secret of ours");
        newsroom.as(DORA, () -> newsroom.use(Subscribing.class).add(called));
    }

    private void save(long article, int base, String title) {
        newsroom.does(ANNA, () -> newsroom.use(Drafting.class).save(article, base, Newsroom.manuscript(title)));
    }

    private void change(Column column, Tamperer tamperer) throws SQLException {
        var rows = rows(column.table, ROWS);
        if (rows.isEmpty())
            fail(
                    "Table %s has no row to try: let this test's work bring one about, or say in %s under '%s' why the"
                            + " table does not matter: | `%s` | * | because ... |",
                    column.table, PAGE, HEADING, column.table);
        for (var place : rows) {
            var row = place;
            for (var value : column.others(own, row)) row = change(column, tamperer, row, value);
        }
    }

    /** The newest rows of this test's work; other tests work in the same database. */
    private List<String> rows(String table, int most) throws SQLException {
        var mine = table.equals("article") ? "id >= " + first : "true";
        if (table.equals("comment")) mine = "thread in (select id from thread where article >= " + first + ")";
        if (columns.stream().anyMatch(column -> column.table.equals(table) && column.name.equals("article")))
            mine = "coalesce(article >= " + first + ", true)";
        return texts(
                own, "select ctid::text from %s where %s order by ctid desc limit %d".formatted(table, mine, most));
    }

    /** Where the row stands when it is as it was again. */
    private String change(Column column, Tamperer tamperer, String row, String value) throws SQLException {
        var kept = text(own, "select to_jsonb(t)::text from %s t where ctid = '%s'".formatted(column.table, row));
        String changed;
        try {
            changed = text(
                    tamperer.connection,
                    "update %s set %s = %s where ctid = '%s' returning ctid::text"
                            .formatted(column.table, column.quoted(), value, row));
        } catch (SQLException refused) {
            return row;
        }
        var found = found();
        if (found == null) unnoticed.add(complaint(column.table, column.name, tamperer.name, value + " in " + kept));
        try (var back = own.prepareStatement(
                "update %1$s set %2$s = (jsonb_populate_record(null::%1$s, ?::jsonb)).%2$s where ctid = '%3$s' returning ctid::text"
                        .formatted(column.table, column.quoted(), changed))) {
            back.setString(1, kept);
            try (var place = back.executeQuery()) {
                place.next();
                return place.getString(1);
            }
        }
    }

    private void remove(String table, Tamperer tamperer) throws SQLException {
        var row = rows(table, 1).get(0);
        var kept = text(own, "select to_jsonb(t)::text from %s t where ctid = '%s'".formatted(table, row));
        try {
            execute(tamperer.connection, "delete from %s where ctid = '%s'".formatted(table, row));
        } catch (SQLException refused) {
            return;
        }
        var found = found();
        try (var back = own.prepareStatement(
                "insert into %1$s select * from jsonb_populate_record(null::%1$s, ?::jsonb)".formatted(table))) {
            back.setString(1, kept);
            back.executeUpdate();
        }
        // the newest checkpoint can be missed only by whoever kept it elsewhere: see WitnessTest
        if (found == null && !table.equals("checkpoint")) unnoticed.add(complaint(table, "*", tamperer.name, kept));
    }

    /** One more like the newest, under another key. */
    private void add(Column key, Tamperer tamperer) throws SQLException {
        var row = rows(key.table, 1).get(0);
        String added;
        try {
            added = text(
                    tamperer.connection,
                    "insert into %1$s select (jsonb_populate_record(t, jsonb_build_object('%2$s', %3$s))).* from %1$s t where ctid = '%4$s' returning ctid::text"
                            .formatted(key.table, key.name, key.changed(), row));
        } catch (SQLException refused) {
            return;
        }
        if (found() == null)
            unnoticed.add(complaint(key.table, key.name, tamperer.name, "one more, under another key"));
        execute(own, "delete from %s where ctid = '%s'".formatted(key.table, added));
    }

    private List<Column> keys() throws SQLException {
        var keys = Set.copyOf(texts(own, """
                select k.table_name || '.' || k.column_name from information_schema.key_column_usage k
                    join information_schema.table_constraints c using (constraint_schema, constraint_name, table_name)
                where c.constraint_type = 'PRIMARY KEY'
                """));
        return columns.stream()
                .filter(column -> keys.contains(column.table + "." + column.name))
                .toList();
    }

    private static String complaint(String table, String column, String who, String what) {
        return ("%n%s.%s: as %s it can be changed, and no verification notices (%s). Let the database refuse it (grants and"
                        + " triggers in a migration), derive it from the events (core.record.Retelling), or say in %s under"
                        + " '%s' why it does not matter: | `%s` | `%s` | because ... |, with * for the whole table.")
                .formatted(table, column, who, what, PAGE, HEADING, table, column);
    }

    /** What a verification finds in people, in the articles of this test and in the checkpoints. */
    private Finding.Break found() {
        return newsroom.as(DORA, () -> {
            var verification = newsroom.use(Verification.class);
            var progress = verification.next(Progress.NONE).at(first - 1);
            while (!progress.isDone()) progress = verification.next(progress);
            return progress.broken();
        });
    }

    private boolean isExcused(String table, String column) {
        var columns = excused.getOrDefault(table, Set.of());
        return columns.contains("*") || columns.contains(column);
    }

    private static Map<String, Set<String>> excused() {
        try {
            var page = Files.readString(PAGE);
            var section = page.substring(page.indexOf(HEADING));
            var lines = LINE.matcher(section);
            var excused = new TreeMap<String, Set<String>>();
            while (lines.find())
                excused.computeIfAbsent(lines.group(1), table -> new TreeSet<>())
                        .addAll(List.of(lines.group(2).replace("`", "").strip().split(",\\s*")));
            assertThat(excused).as("reasons in " + PAGE).isNotEmpty();
            return excused;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Column> columns() throws SQLException {
        try (var statement = own.createStatement();
                var rows = statement.executeQuery("""
                        select c.table_name, c.column_name, c.udt_name, c.is_nullable = 'YES'
                        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                            and c.table_name not like 'flyway%' and c.table_name not like 'kept_%'
                        order by c.table_name, c.ordinal_position
                        """)) {
            var found = new ArrayList<Column>();
            while (rows.next())
                found.add(new Column(rows.getString(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
            return found;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        return texts(connection, sql).get(0);
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }

    private record Column(String table, String name, String type, boolean nullable) {

        String quoted() {
            return '"' + name + '"';
        }

        /** Other values than the row has: another row's, a made-up one, and none. */
        List<String> others(Connection own, String row) throws SQLException {
            var values = new ArrayList<String>();
            var mine = "(select %s from %s where ctid = '%s')".formatted(quoted(), table, row);
            var others = texts(
                    own,
                    "select quote_literal(%1$s::text) || '::%3$s' from %2$s where %1$s is distinct from %4$s and %1$s is not null limit 1"
                            .formatted(quoted(), table, type, mine));
            values.addAll(others);
            if (others.isEmpty() || type.equals("text")) values.add("coalesce(%s, %s)".formatted(changed(), madeUp()));
            boolean isNull =
                    text(own, "select (%s is null)::text".formatted(mine)).equals("true");
            if (nullable && !isNull) values.add("null");
            return values;
        }

        private String changed() {
            return switch (type) {
                case "text" -> quoted() + " || 'x'";
                case "int4", "int8" -> quoted() + " + 1";
                case "bool" -> "not " + quoted();
                case "timestamptz" -> quoted() + " - interval '1 day'";
                default -> madeUp();
            };
        }

        private String madeUp() {
            return switch (type) {
                case "text" -> "'x'";
                case "int4", "int8" -> "1";
                case "bool" -> "true";
                case "timestamptz" -> "now() - interval '1 day'";
                case "uuid" -> "gen_random_uuid()";
                case "jsonb" -> "'[{\"name\": \"x\"}]'::jsonb";
                case "tsvector" -> "'x'::tsvector";
                default -> (type.startsWith("_") ? "'{7}'::" + type.substring(1) + "[]" : "null");
            };
        }
    }
}
