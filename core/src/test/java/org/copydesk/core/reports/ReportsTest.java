package org.copydesk.core.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.copydesk.core.Newsroom.ANNA;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.copydesk.core.Newsroom;
import org.copydesk.core.reading.Hit;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.core.text.compare.Run;
import org.copydesk.core.text.files.Formats;
import org.copydesk.core.text.files.format.FileReading;
import org.copydesk.core.text.files.format.FileReading.Imported;
import org.copydesk.core.text.files.format.SourceFile;
import org.copydesk.core.text.markup.Slug;
import org.copydesk.core.workflow.ClockTime;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Filter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Small inputs of other people's trouble, through the desk's door and that of files. */
@DisplayName("What was reported elsewhere")
@EnabledIfEnvironmentVariable(named = "COPYDESK_SHARED", matches = ".+", disabledReason = "the reports are not here")
class ReportsTest {

    private static final Path REPORTS = Path.of(String.valueOf(System.getenv("COPYDESK_SHARED")), "reports");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Newsroom newsroom = new Newsroom();

    @TestFactory
    Stream<DynamicTest> isPastedAndImportedAsTheSameBody() throws IOException {
        try (var files = Files.list(REPORTS)) {
            return files.filter(file -> file.getFileName().toString().contains("paste")).sorted().toList().stream()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> pasted(Files.readString(file))));
        }
    }

    private void pasted(String html) {
        var body = body(html);
        assertThat(body(body)).isEqualTo(body);
        assertThat(body)
                .doesNotContain("style", "class", "href=\"#", "<span", "mso")
                .isNotEmpty();
        assertThat(body).doesNotContain("<p>·", "<li>·").doesNotContain("\u00a0</p>");
        if (html.contains("font-weight:700")) assertThat(body).contains("<strong>");
        if (html.contains("font-style:italic")) assertThat(body).contains("<em>");
        if (html.contains("level2 ")) assertThat(body).contains("</ul></li>");
        var page = "<html><head><title>T</title></head><body>" + html + "</body></html>";
        assertThat(((Imported) read("x.html", page.getBytes(StandardCharsets.UTF_8)))
                        .text()
                        .body())
                .isEqualTo(body);
    }

    @TestFactory
    Stream<DynamicTest> isComparedWordByWord() throws IOException {
        return Stream.of("R14-blocks.json", "R15-tokens.json", "R16-graphemes.json")
                .flatMap(file -> cases(file))
                .map(one -> dynamicTest(one.path("name").asText(one.get("old").asText()), () -> compared(one)));
    }

    private void compared(JsonNode one) {
        var before = body(one.get("old").asText());
        var after = body(one.get("new").asText());
        if (one.path("same").asBoolean()) assertThat(after).isEqualTo(before);
        var comparison = Comparison.of(text(before), text(after), Locale.ENGLISH);
        if (one.has("maxInserted")) {
            assertThat(comparison.inserted())
                    .isLessThanOrEqualTo(one.get("maxInserted").asInt());
            assertThat(comparison.deleted())
                    .isLessThanOrEqualTo(one.get("maxDeleted").asInt());
        }
        if (one.has("moved"))
            assertThat(comparison.moved()).isEqualTo(one.get("moved").asInt());
        if (one.path("ins").isTextual())
            assertThat(marked(comparison, Run.Kind.INSERTED))
                    .isEqualTo(one.get("ins").asText());
        if (one.path("dele").isTextual())
            assertThat(marked(comparison, Run.Kind.DELETED))
                    .isEqualTo(one.get("dele").asText());
        if (!before.equals(after)) {
            var extent = comparison.extent();
            assertThat(extent.inserted()
                            + extent.deleted()
                            + extent.signs()
                            + extent.spaces()
                            + extent.links()
                            + extent.looks()
                            + extent.moved()
                            + extent.others())
                    .isPositive();
        }
    }

    private static String marked(Comparison comparison, Run.Kind kind) {
        var marked = new StringBuilder();
        comparison
                .body()
                .forEach(row -> row.stretches()
                        .forEach(stretch -> stretch.runs().stream()
                                .filter(run -> run.kind() == kind)
                                .forEach(run -> run.units()
                                        .forEach(unit ->
                                                marked.append(unit.gap()).append(unit.text())))));
        return marked.toString();
    }

    @TestFactory
    Stream<DynamicTest> isAFileWithALineOfEverything() {
        return Stream.of("titles", "dates")
                .flatMap(part -> cases("R10-headers.json", part))
                .map(one -> dynamicTest(
                        one.get("file").asText().lines().limit(2).toList().toString(), () -> {
                            var reading = read(one);
                            if (one.has("title"))
                                assertThat(((Imported) reading).text().title())
                                        .isEqualTo(one.get("title").asText());
                            if (one.path("taken").isBoolean())
                                assertThat(reading instanceof Imported)
                                        .isEqualTo(one.get("taken").asBoolean());
                        }));
    }

    @TestFactory
    Stream<DynamicTest> isABylineThatSurvivesExport() {
        return cases("R11-authors.json")
                .map(one -> dynamicTest(one.get("author").asText(), () -> {
                    var read = (Imported) read(one);
                    if (one.get("names").isArray()) {
                        var names = new ArrayList<String>();
                        one.get("names").forEach(name -> names.add(name.asText()));
                        assertThat(read.text().byline())
                                .extracting(Byline::name)
                                .isEqualTo(names);
                    }
                    var format = Formats.outward("text").orElseThrow();
                    for (var source : new String[] {null, read.source()}) {
                        var file = format.write(read.text(), read.publishedTime(), source);
                        var again = (Imported) read("x.txt", file.getBytes(StandardCharsets.UTF_8));
                        assertThat(again.text().byline()).isEqualTo(read.text().byline());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> isATimeThatClocksShowOnceOrNot() {
        return cases("R23-dst.json")
                .map(one -> dynamicTest(one.get("at").asText(), () -> {
                    var expected = one.get("expect").asText();
                    if (expected.startsWith("refused"))
                        assertThat(catchThrowable(
                                        () -> ClockTime.read(one.get("at").asText())))
                                .isInstanceOf(ClockTime.TimeRefused.class);
                    else
                        assertThat(ClockTime.read(one.get("at").asText()).toInstant())
                                .hasToString(expected);
                }));
    }

    @TestFactory
    Stream<DynamicTest> isATitleWithCharactersThatNobodySees() {
        return cases("R6-invisible.json", "titles")
                .map(one -> dynamicTest(one.get("title").asText(), () -> {
                    var title = one.get("title").asText();
                    var manuscript = new Manuscript(title, "", "<p>x</p>", List.of("WORLD"), List.of());
                    if (one.has("refused")) {
                        assertThat(catchThrowable(() -> newsroom.does(
                                        ANNA, () -> newsroom.use(Drafting.class).start(manuscript))))
                                .isInstanceOf(ManuscriptRefused.class);
                        return;
                    }
                    if (one.has("slug"))
                        assertThat(Slug.of(title)).isEqualTo(one.get("slug").asText());
                    if (one.has("keeps"))
                        assertThat(stored(manuscript).title())
                                .contains(one.get("keeps").asText());
                }));
    }

    @TestFactory
    Stream<DynamicTest> isATextOfOtherLettersThanOurs() throws IOException {
        try (var files = Files.list(REPORTS)) {
            return files.filter(file -> file.getFileName().toString().startsWith("R8-")).sorted().toList().stream()
                    .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                        var text = ((Imported) read("x.txt", Files.readAllBytes(file))).text();
                        assertThat(text.title() + text.body()).matches("(?s)[^\\u0080-\\u009F\\uFFFD]*");
                    }));
        }
    }

    @TestFactory
    Stream<DynamicTest> isFoundAsPeopleWriteIt() throws IOException {
        var mark = "r30" + Long.toString(System.nanoTime(), 36);
        var titles = cases("R30-search.json", "titles").map(JsonNode::asText).toList();
        var articles = newsroom.as(
                ANNA,
                () -> titles.stream()
                        .map(title -> newsroom.use(Drafting.class)
                                .start(new Manuscript(title, mark, "<p>X</p>", List.of("WORLD"), List.of())))
                        .toList());
        return cases("R30-search.json", "finds")
                .filter(one -> !one.get("finds").isNull())
                .map(one -> dynamicTest(one.get("q").asText(), () -> {
                    var filter = new Filter(null, null, null, one.get("q").asText() + " " + mark, null);
                    newsroom.does(ANNA, () -> {
                        var rows = newsroom.use(Worklists.class)
                                .page(filter, null, titles.size())
                                .items();
                        assertThat(rows)
                                .extracting(ArticleRow::id)
                                .contains(articles.get(one.get("finds").asInt()));
                        assertThat(newsroom.use(Worklists.class)
                                        .hits(filter, rows)
                                        .values())
                                .allSatisfy(hits -> assertThat(hits)
                                        .extracting(Hit::part)
                                        .contains(Hit.Part.TITLE, Hit.Part.STANDFIRST));
                    });
                }));
    }

    private String body(String html) {
        return stored(new Manuscript("T", "", html, List.of("WORLD"), List.of()))
                .body();
    }

    private Text stored(Manuscript manuscript) {
        return newsroom.as(
                ANNA,
                () -> newsroom.use(Reading.class)
                        .article(newsroom.use(Drafting.class).start(manuscript))
                        .text());
    }

    private static Text text(String body) {
        return new Text("T", "", body, List.of(), List.of());
    }

    private static FileReading read(JsonNode one) {
        return read("x.txt", one.get("file").asText().getBytes(StandardCharsets.UTF_8));
    }

    private static FileReading read(String name, byte[] content) {
        return Formats.of(name).orElseThrow().read(new SourceFile(name, content));
    }

    private static Stream<JsonNode> cases(String file, String... parts) {
        try {
            var cases = JSON.readTree(REPORTS.resolve(file).toFile());
            for (var part : parts) cases = cases.get(part);
            return StreamSupport.stream(cases.spliterator(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
