package org.copydesk.core.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.reading.Exporting;
import org.copydesk.core.reading.Reading;
import org.copydesk.persistence.importing.FileOutcome;
import org.copydesk.persistence.importing.FileRow;
import org.copydesk.persistence.importing.ImportProgress;
import org.copydesk.persistence.importing.ReportRow;
import org.copydesk.persistence.importing.Tally;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An import")
class ImportTest {

    private final Newsroom newsroom = new Newsroom().with(Directory.class, new PaperDirectory());

    @Test
    void putsEveryFieldWhereItBelongs() throws IOException {
        var view = imported(ANNA, ANNA, Map.of("bell.txt", file("The bell rings")));
        var article = view.files().get(0).article();
        var found = newsroom.as(ANNA, () -> newsroom.use(Reading.class).article(article));
        assertThat(found.text().subjects()).containsExactly("CITY", "HARBOUR");
        assertThat(found.text().byline().get(0).name()).isEqualTo("Anna Berg");
        assertThat(found.text().byline().get(0).title()).isEmpty();
        assertThat(found.text().body()).isEqualTo("<p>First paragraph.</p><p>Second paragraph.</p>");
        assertThat(found.article().publishedTime()).isEqualTo("2026-11-08");
    }

    @Test
    void tellsEachTimeWhatOfAFileWasLeftOut() throws IOException {
        var file = Map.of("bell.md", "---\ntitle: The bell " + System.nanoTime() + "\nlayout: post\n---\nIt rings.\n");
        for (var outcome : List.of(FileOutcome.CREATED, FileOutcome.UNCHANGED)) {
            var told = imported(ANNA, ANNA, file).files().get(0);
            assertThat(told)
                    .returns(outcome, FileRow::outcome)
                    .returns("not known in the front matter: layout", FileRow::message)
                    .returns("FRONT_MATTER\tlayout", FileRow::found);
        }
    }

    @Test
    void makesNoSecondArticleOfTheSameFile() throws IOException {
        var file = file("Only once");
        var first = imported(ANNA, ANNA, Map.of("one.txt", file)).files().get(0);
        var second = imported(ANNA, ANNA, Map.of("two.txt", "\uFEFF" + file.replace("\n", "\r\n")))
                .files()
                .get(0);
        assertThat(second.outcome()).isEqualTo(FileOutcome.UNCHANGED);
        assertThat(second.article()).isEqualTo(first.article());
    }

    @Test
    void makesOneArticleOfTheSameFileTwiceInOneUpload() throws IOException {
        var file = file("Twice at once");
        assertThat(imported(ANNA, ANNA, Map.of("a.txt", file, "b.txt", file)).files())
                .extracting(FileRow::outcome)
                .containsExactly(FileOutcome.CREATED, FileOutcome.UNCHANGED);
    }

    @Test
    void reportsWhatIsWrongAndTakesTheRest() throws IOException {
        var view = imported(
                ANNA,
                ANNA,
                Map.of("a.txt", "Published Time: yesterday\nTitle: T\nText: \nBody\n", "b.txt", file("Goes in")));
        assertThat(view.state()).isEqualTo(ImportProgress.DONE);
        assertThat(view.total()).isEqualTo(2);
        assertThat(view.files())
                .extracting(FileRow::name, FileRow::outcome, FileRow::line)
                .containsExactly(tuple("a.txt", FileOutcome.REFUSED, 1), tuple("b.txt", FileOutcome.CREATED, null));
        assertThat(view.files().get(0).message()).contains("2023-11-08");
        assertThat(view.files().get(0).fault()).isEqualTo("BAD_DATE");
        assertThat(view.files().get(0).found()).isEqualTo("yesterday");
    }

    @Test
    void tellsWhatWasRefusedFirstAndCountsTheRest() throws IOException {
        var known = file("Known already");
        imported(ANNA, ANNA, Map.of("before.txt", known));
        long id = imported(ANNA, ANNA, Map.of("a.txt", file("New"), "b.txt", known, "c.txt", "No header at all"))
                .id();
        var reporting = newsroom.use(Reporting.class);
        assertThat(newsroom.as(ANNA, () -> reporting.tallies(List.of(id)))).containsEntry(id, new Tally(1, 1, 1));
        assertThat(newsroom.as(CLARA, () -> reporting.tallies(List.of(id)))).containsKey(id);
        assertThat(newsroom.as(BEN, () -> reporting.tallies(List.of(id)))).isEmpty();
        assertThat(newsroom.as(ANNA, () -> reporting.refused(id, 10)))
                .extracting(row -> row.file().name(), ReportRow::title)
                .containsExactly(tuple("c.txt", null));
        assertThat(newsroom.as(ANNA, () -> reporting.taken(id, 0, 10)))
                .extracting(row -> row.file().name(), row -> row.title().split(" ")[0])
                .containsExactly(tuple("a.txt", "New"), tuple("b.txt", "Known"));
        assertThatThrownBy(() -> newsroom.as(BEN, () -> reporting.refused(id, 10)))
                .isInstanceOf(ImportNotFound.class);
    }

    @Test
    void belongsToItsOwnerAndNamesWhoBroughtIt() throws IOException {
        var article = imported(CLARA, BEN, Map.of("a.txt", file("For Ben")))
                .files()
                .get(0)
                .article();
        var found = newsroom.as(BEN, () -> newsroom.use(Reading.class).article(article));
        assertThat(found.author().username()).isEqualTo("ben");
        var event = newsroom.as(BEN, () -> newsroom.use(Reading.class).events(article, 0, 1))
                .items()
                .get(0);
        assertThat(event.action()).isEqualTo("IMPORT");
        assertThat(event.actor()).isEqualTo("clara");
    }

    @Test
    void comesOutAsItWentIn() throws IOException {
        var file = file("There and back");
        var article = imported(ANNA, ANNA, Map.of("a.txt", file)).files().get(0).article();
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Exporting.class).export(article, "text")))
                .hasValue(file);
    }

    @Test
    void takesEveryRealArticleInAndGivesItBack() throws IOException {
        var shared = System.getenv("COPYDESK_SHARED");
        Assumptions.assumeTrue(shared != null, "COPYDESK_SHARED is not set: real articles not imported");
        var files = new TreeMap<String, String>();
        try (var folder = Files.list(Path.of(shared, "corpus", "articles"))) {
            for (var path : folder.toList()) files.put(path.getFileName().toString(), Files.readString(path));
        }
        var view = imported(ANNA, ANNA, files);
        assertThat(view.files()).extracting(FileRow::outcome).containsOnly(FileOutcome.CREATED);
        for (var row : view.files())
            assertThat(newsroom.as(ANNA, () -> newsroom.use(Exporting.class).export(row.article(), "text")))
                    .hasValue(files.get(row.name()));
    }

    private ImportView imported(Actor person, Actor owner, Map<String, String> files) throws IOException {
        var spool = new Spool();
        for (var file : new TreeMap<>(files).entrySet())
            spool.add(file.getKey(), new ByteArrayInputStream(file.getValue().getBytes(UTF_8)));
        var begun = newsroom.as(person, () -> newsroom.use(ImportSteps.class).open(person, owner.id()));
        newsroom.does(person, () -> newsroom.use(ImportRun.class).all(begun, person, spool));
        return newsroom.as(person, () -> newsroom.use(Importing.class).find(begun.id(), 0, 1_000));
    }

    private static String file(String title) {
        return "Published Time: 2026-11-08\nTitle: " + title + " " + UUID.randomUUID()
                + "\nCategory 1: CITY; Category 2: HARBOUR\nAuthor: Anna Berg\nAuthor title: Author details not found\n"
                + "Author description: Author details not found\nText: \nFirst paragraph.\nSecond paragraph.\n";
    }
}
