package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.Newsroom.manuscript;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.record.Sealing;
import org.copydesk.core.writing.Exchange;
import org.copydesk.persistence.TestDatabase;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.search.Course;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.persistence.search.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * No act reads through a table that grows with the newspaper, nor do its triggers and constraints. The planner is told to
 * find rows by an index wherever it can, so that what still reads through a table could not do otherwise in a large one.
 */
class FoundByIndexTest {

    private static final int FEW = 8;

    private final Newsroom newsroom = new Newsroom();

    @BeforeEach
    void prefer_indexes() throws SQLException {
        owner("alter role copydesk_app set enable_seqscan = off");
        TestDatabase.renewConnections();
    }

    @AfterEach
    void as_the_planner_likes() throws SQLException {
        owner("alter role copydesk_app reset enable_seqscan");
        TestDatabase.renewConnections();
    }

    @Test
    void from_the_first_letter_to_the_site_and_into_a_checkpoint() {
        long[] id = new long[1];
        act(
                ANNA,
                () -> id[0] = exchange()
                        .start(manuscript("A bell is found"))
                        .article()
                        .id());
        act(ANNA, () -> exchange().save(id[0], 1, manuscript("A bell is found", "<p>Under the stairs.</p>"), Map.of()));
        act(ANNA, () -> move(id[0], Move.SUBMIT));
        act(CLARA, () -> move(id[0], Move.APPROVE));
        act(EMIL, () -> move(id[0], Move.PUBLISH));
        act(EMIL, () -> newsroom.use(Sealing.class).seal());
        act(ANNA, () -> move(id[0], Move.REVISE));
    }

    @Test
    void with_as_few_rows_after_many_acts_as_after_the_first() {
        long first = handedIn(4);
        for (int i = 0; i < 30; i++) handedIn(1);
        assertThat(handedIn(4)).as("rows of a submission").isLessThanOrEqualTo(first + FEW);

        long[] id = new long[1];
        var saves = new ArrayList<Long>();
        act(ANNA, () -> id[0] = started("A bell goes on"));
        for (int base = 1; base < 60; base++) {
            int number = base;
            var text = manuscript("A bell goes on", "<p>Day " + number + ".</p>");
            saves.add(rowsRead(ANNA, () -> exchange().save(id[0], number, text, Map.of())));
        }
        assertThat(saves.get(saves.size() - 1)).as("rows of a save").isLessThanOrEqualTo(saves.get(3) + FEW);
    }

    @Test
    void that_which_is_rare_among_the_many_articles_of_one_person() {
        var frida = newcomer("Frida Fern");
        for (int i = 0; i < 40; i++) newsroom.does(frida, () -> started("A bell among bells"));
        for (var state : State.values()) {
            if (state == State.DRAFT) continue;
            var rare = Filter.ownedBy(frida.id()).in(state);
            long rows = rowsRead(frida, () -> {
                newsroom.use(Worklists.class).page(rare, null, 5);
                newsroom.use(Worklists.class).count(rare);
            });
            assertThat(rows).as("rows of %s", state).isLessThan(40);
        }
    }

    @Test
    void a_page_of_a_list_however_long_it_is_and_however_it_is_sorted() {
        var gesa = newcomer("Gesa Gold");
        for (int i = 0; i < 10; i++) newsroom.does(gesa, () -> started("A bell in a short list"));
        var before = new EnumMap<Course, Long>(Course.class);
        for (var course : Course.values()) before.put(course, rowsOfTwoPages(course));
        int many = 60;
        for (int i = 0; i < many; i++) newsroom.does(gesa, () -> started("A bell in a long list"));
        for (var course : Course.values())
            assertThat(rowsOfTwoPages(course)).as("rows of %s", course).isLessThan(before.get(course) + many);
    }

    private long rowsOfTwoPages(Course course) {
        return rowsRead(CLARA, () -> {
            var lists = newsroom.use(Worklists.class);
            var first = lists.page(Filter.NONE, course, null, 5).items();
            var last = first.get(first.size() - 1);
            lists.page(Filter.NONE, course, new Cursor(last.updated(), last.id()), 5);
        });
    }

    /** A new article, saved so often and handed in; the rows that handing it in read. */
    private long handedIn(int revisions) {
        long[] id = new long[1];
        newsroom.does(ANNA, () -> id[0] = started("A bell is heard"));
        for (int base = 1; base < revisions; base++) {
            int number = base;
            newsroom.does(
                    ANNA,
                    () -> exchange()
                            .save(
                                    id[0],
                                    number,
                                    manuscript("A bell is heard", "<p>Hour " + number + ".</p>"),
                                    Map.of()));
        }
        return rowsRead(
                ANNA,
                () -> newsroom.use(Handover.class)
                        .perform(id[0], MoveRequest.to(Move.SUBMIT).seen(revisions)));
    }

    /** An author who has no articles. */
    private Actor newcomer(String name) {
        var person = new Actor(UUID.randomUUID(), "new-" + UUID.randomUUID(), name, Set.of(Role.AUTHOR));
        newsroom.does(
                person,
                () -> newsroom.use(Persons.class)
                        .remember(person.id(), person.username(), person.name(), Instant.now()));
        return person;
    }

    private long started(String title) {
        return exchange().start(manuscript(title)).article().id();
    }

    /** The rows that a transaction with this work reads, with what its end asks. */
    private long rowsRead(Actor person, Runnable work) {
        long[] rows = new long[1];
        newsroom.does(person, () -> {
            long before = rowsRead();
            work.run();
            askWhatTheEndAsks();
            rows[0] = rowsRead() - before;
        });
        return rows[0];
    }

    private long rowsRead() {
        var rows = (Number)
                newsroom.use(EntityManager.class).createNativeQuery("""
                        select coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0)
                        from pg_stat_xact_user_tables
                        """).getSingleResult();
        return rows.longValue();
    }

    /** Reads through no table while it does this work, but for those of a handful of rows. */
    private void act(Actor person, Runnable work) {
        newsroom.does(person, () -> {
            var before = readThrough();
            work.run();
            askWhatTheEndAsks();
            assertThat(readThrough()).isEqualTo(before);
        });
    }

    /** The tables and how often this connection read through each lately. */
    @SuppressWarnings("unchecked")
    private List<String> readThrough() {
        return newsroom.use(EntityManager.class)
                .createNativeQuery("""
                        select relname || ' ' || seq_scan from pg_stat_xact_user_tables
                        where seq_scan > 0 and relname not in ('desk', 'ledger', 'roster', 'webhook') order by relname
                        """, String.class)
                .getResultList();
    }

    private void askWhatTheEndAsks() {
        var database = newsroom.use(EntityManager.class);
        database.flush();
        database.createNativeQuery("set constraints all immediate").executeUpdate();
    }

    private void move(long id, Move move) {
        newsroom.use(Handover.class).perform(id, MoveRequest.to(move).seen(2));
    }

    private Exchange exchange() {
        return newsroom.use(Exchange.class);
    }

    private static void owner(String statement) throws SQLException {
        try (var connection = TestDatabase.owner().getConnection();
                var asked = connection.createStatement()) {
            asked.execute(statement);
        }
    }
}
