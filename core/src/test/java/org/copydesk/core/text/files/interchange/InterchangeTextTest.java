package org.copydesk.core.text.files.interchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.files.format.FileProblem;
import org.copydesk.core.text.files.format.FileReading;
import org.copydesk.core.text.files.format.FileReading.Imported;
import org.copydesk.core.text.files.format.FileReading.Unreadable;
import org.copydesk.core.text.files.format.SourceFile;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The interchange text")
class InterchangeTextTest {

    private static final String FILE = """
            Published Time: 2024-05-17
            Title: Harbour bridge reopens a month early
            Category 1: CITY; Category 2: TRAFFIC
            Author: Mira Holt, Jon Aske
            Author title: Author details not found
            Author description: City desk
            Text:\s
            The harbour bridge opened to traffic on Friday, a month before the date that the city had named.
            "We had a dry spring," the engineer said.
            """;

    private final InterchangeText format = new InterchangeText();

    @Test
    void landsEveryFieldWhereItBelongs() {
        Imported article = imported(FILE);
        assertThat(article.publishedTime()).isEqualTo("2024-05-17");
        assertThat(article.text())
                .isEqualTo(new Text(
                        "Harbour bridge reopens a month early",
                        "",
                        "<p>The harbour bridge opened to traffic on Friday, a month before the date that the city had"
                                + " named.</p><p>\"We had a dry spring,\" the engineer said.</p>",
                        List.of("CITY", "TRAFFIC"),
                        List.of(new Byline("Mira Holt", "", "City desk"), new Byline("Jon Aske", "", "City desk"))));
        assertThat(article.source()).isEqualTo(FILE);
    }

    @Test
    void needsNoHeaderButTheTitle() {
        Imported article = imported("Title: Short\nText: \nOne line.");
        assertThat(article.text()).isEqualTo(new Text("Short", "", "<p>One line.</p>", List.of(), List.of()));
        assertThat(article.publishedTime()).isNull();
    }

    @Test
    void readsEveryEncodingOfLineEndsAsTheSameArticle() {
        Imported article = imported(FILE);
        for (String variant : List.of(
                FILE.replace("\n", "\r\n"),
                FILE.replace('\n', '\r'),
                "\uFEFF" + FILE,
                "\uFEFF" + FILE.replace("\n", "\r\n"),
                FILE + "\n\n \n",
                "\n \n" + FILE.replace("Title:", "\nTitle:") + "\n\n")) {
            assertThat(imported(variant).text()).isEqualTo(article.text());
            assertThat(imported(variant).contentKey()).isEqualTo(article.contentKey());
        }
        assertThat(imported("\uFEFF" + FILE.replace("\n", "\r\n")).source()).isEqualTo(FILE);
    }

    @Test
    void tellsContentApartByTextAndTime() {
        String key = imported(FILE).contentKey();
        assertThat(key).matches("[0-9a-f]{64}");
        assertThat(imported(FILE.replace("Friday", "Monday")).contentKey()).isNotEqualTo(key);
        assertThat(imported(FILE.replace("05-17", "05-18")).contentKey()).isNotEqualTo(key);
        assertThat(imported(FILE.replace("Mira", "Maria")).contentKey()).isNotEqualTo(key);
    }

    @Test
    void leavesWhatLooksLikeAHeaderInTheBody() {
        Imported article = imported("Title: T\nText: \nTitle: not a title\nText: more\nAuthor: nobody\n");
        assertThat(article.text().title()).isEqualTo("T");
        assertThat(article.text().body()).isEqualTo("<p>Title: not a title</p><p>Text: more</p><p>Author: nobody</p>");
        assertThat(article.text().byline()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2023-11-08                | 2023-11-08
            2023-11-08T09:30:00Z      | 2023-11-08T09:30:00Z
            2023-11-08T09:30+02:00    | 2023-11-08T09:30+02:00
            2023-11-08T09:30:00.5-05:00 | 2023-11-08T09:30:00.5-05:00
            2023-11-08T09:30          | 2023-11-08T09:30Z
            2023-11-08 09:30:15       | 2023-11-08T09:30:15Z
            2024-02-29                | 2024-02-29
            """)
    void readsDatesAndTimes(String given, String time) {
        assertThat(imported("Published Time: " + given + "\nTitle: T\nText:\nx").publishedTime())
                .isEqualTo(time);
    }

    @ParameterizedTest(name = "{0} | {1} | {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            A                | Author details not found | Author details not found | A//
            A, B             | Desk   | Author details not found | A/Desk/ B/Desk/
            A, B             | x; y   | Author details not found; z | A/x/ B/y/z
            A                | x; y   |                          | A/x; y/
            A, B             | x; y; z |                         | A/x; y; z/ B/x; y; z/
            Lee Ray, Jr., B  |        |                          | Lee Ray, Jr.// B//
            A,,B             |        |                          | A// B//
            Author details not found | Author details not found | Author details not found | ''
            """)
    void creditsEveryName(String author, String title, String description, String credits) {
        List<Byline> byline = imported("Title: T\nAuthor: " + text(author) + "\nAuthor title: " + text(title)
                        + "\nAuthor description: " + text(description) + "\nText:\nx")
                .text()
                .byline();
        assertThat(byline.stream().map(credit -> credit.name() + "/" + credit.title() + "/" + credit.description()))
                .hasSize(credits.isEmpty() ? 0 : byline.size());
        assertThat(String.join(
                        " ",
                        byline.stream()
                                .map(credit -> credit.name() + "/" + credit.title() + "/" + credit.description())
                                .toList()))
                .isEqualTo(credits);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** A line break is written as ¶. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Author: A¶Text:¶x                                  | 2 | NO_TITLE
            Title: ¶Text:¶x                                    | 1 | NO_TITLE
            Published Time: yesterday¶Title: T¶Text:¶x         | 1 | BAD_DATE
            Published Time: 2023-02-30¶Title: T¶Text:¶x        | 1 | BAD_DATE
            Published Time:¶Title: T¶Text:¶x                   | 1 | BAD_DATE
            Published Time: 2023-11-08T25:00Z¶Title: T¶Text:¶x | 1 | BAD_DATE
            Title: T¶Editor: E¶Text:¶x                         | 2 | UNKNOWN_HEADER
            title: T¶Text:¶x                                   | 1 | UNKNOWN_HEADER
            Title: T¶Title: U¶Text:¶x                          | 2 | DUPLICATE_HEADER
            Title: T¶Author: A¶¶Author: B¶Text:¶x              | 4 | DUPLICATE_HEADER
            Title: T¶Just a line¶Text:¶x                       | 2 | NOT_A_HEADER
            Title: T¶Author: A                                 | 2 | NO_TEXT
            Title: T¶Category 2: A; Category 1: B¶Text:¶x      | 2 | CATEGORY_ORDER
            Title: T¶Category 1: A; Category 1: B¶Text:¶x      | 2 | CATEGORY_ORDER
            Title: T¶Category 1: A; Category 3: B¶Text:¶x      | 2 | CATEGORY_ORDER
            Title: T¶Category 1: A¶Category 1: B¶Text:¶x       | 3 | CATEGORY_ORDER
            Title: T¶Category 1: ; Category 2: B¶Text:¶x       | 2 | EMPTY_CATEGORY
            """)
    void namesTheLineAndWhatIsExpected(String file, int line, FileFault fault) {
        FileProblem problem = refused(file.replace('¶', '\n').getBytes(UTF_8)).first();
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.fault()).isEqualTo(fault);
        assertThat(problem.toString()).startsWith("a.txt, line " + line + ": expected ");
    }

    @Test
    void saysWhatItFound() {
        assertThat(refused("Published Time: yesterday\nTitle: T\nText:\n".getBytes(UTF_8))
                        .first())
                .hasToString(
                        "a.txt, line 1: expected a date such as 2023-11-08, or a time such as 2023-11-08T09:30:00Z,"
                                + " found \"yesterday\"");
    }

    @Test
    void refusesEmptyFilesAndFilesWithoutAnyHeader() {
        assertThat(refused(new byte[0]).first().fault()).isEqualTo(FileFault.NO_TEXT);
        assertThat(refused("word\n".repeat(100_000).getBytes(UTF_8)).problems()).hasSizeLessThan(30);
    }

    @Test
    void refusesTitlesAndNamesThatAreTooLong() {
        assertThat(refused(("Title: " + "x".repeat(301) + "\nText:\nx").getBytes(UTF_8))
                        .first())
                .matches(problem -> problem.line() == 1 && problem.fault() == FileFault.TITLE_TOO_LONG);
        assertThat(imported("Title: " + "x".repeat(300) + "\nText:\nx").text().title())
                .hasSize(300);
        for (String header : List.of("Category 1: ", "Author: ", "Author: A\nAuthor title: ", "Standfirst: ")) {
            String file = "Title: T\n" + header + "x".repeat(5_000) + "\nText:\nx";
            assertThat(refused(file.getBytes(UTF_8)).first().fault()).isEqualTo(FileFault.TOO_LONG);
        }
        String names = "Title: T\nAuthor: A" + ", A".repeat(100) + "\nText:\nx";
        assertThat(refused(names.getBytes(UTF_8)).first().fault()).isEqualTo(FileFault.TOO_MANY);
    }

    @Test
    void namesTheLineOfTheByteThatIsNoUtf8() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Title: T\r\nText:\r\ncaf".getBytes(UTF_8));
        bytes.write(0xE9);
        bytes.writeBytes(" au lait\n".getBytes(UTF_8));
        assertThat(refused(bytes.toByteArray()).first())
                .hasToString("a.txt, line 3: expected text in UTF-8, or in UTF-16 with its mark, found"
                        + " \"byte 0xE9, which is é in Windows-1252\"");
        assertThat(refused("Title: T\nText:\nx\u00e9".getBytes(StandardCharsets.ISO_8859_1))
                        .first()
                        .line())
                .isEqualTo(3);
        assertThat(refused(new byte[] {'T', (byte) 0xC3}).first().fault()).isEqualTo(FileFault.NOT_UTF8);
        assertThat(refused(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80})
                        .first()
                        .fault())
                .isEqualTo(FileFault.NOT_UTF8);
    }

    @Test
    void refusesBinaryFiles() {
        assertThat(refused("Title: T\nText:\nx\0y".getBytes(UTF_8)).first())
                .hasToString("a.txt, line 3: expected text, not a binary file");
        assertThat(refused(FILE.getBytes(StandardCharsets.UTF_16LE)).first().fault())
                .isEqualTo(FileFault.BINARY);
    }

    @Test
    void takesBodiesOfAnySizeAndScript() {
        String hebrew = "העיתון נפתח מחדש השבוע. ".repeat(400).strip();
        String chinese = "港口大桥提前一个月重新开放。".repeat(1_000);
        String emoji = "\uD83D\uDC69\u200D\uD83D\uDCBB writes ".repeat(800).strip();
        Imported article = imported("Title: גשר 大桥 \uD83C\uDF09\nText:\n" + String.join("\n", hebrew, chinese, emoji));
        assertThat(article.text().title()).isEqualTo("גשר 大桥 \uD83C\uDF09");
        assertThat(article.text().body()).isEqualTo("<p>" + String.join("</p><p>", hebrew, chinese, emoji) + "</p>");
        assertThat(imported("Title: T\nText:\n" + "word ".repeat(8_000)).text().body())
                .hasSize(40_006);
    }

    @Test
    void writesAnUnchangedArticleAsItCame() {
        Imported article = imported(FILE);
        assertThat(format.write(article.text(), article.publishedTime(), article.source()))
                .isEqualTo(FILE);
    }

    @Test
    void writesOnlyTheHeadersAnewWhereTheBodyDidNotChange() {
        String source = FILE.replace("\"We had", "*\"We* had  ");
        Imported article = imported(source);
        Text before = article.text();
        Text text = new Text("New title", "", before.body(), List.of("CITY"), List.of());
        assertThat(format.write(text, null, source)).isEqualTo("""
                Title: New title
                Category 1: CITY
                Author: Author details not found
                Author title: Author details not found
                Author description: Author details not found
                Text:\s
                """ + source.substring(source.indexOf("The harbour")));
    }

    @Test
    void writesAnArticleThatWasNeverImported() {
        Text text = new Text(
                "Title",
                "What it is about",
                "<h2>Head</h2><p>One</p><ul><li>a</li></ul>",
                List.of("A", "B; Category 3: C"),
                List.of(new Byline("Ann, of Place", "Editor", ""), new Byline("Ben", "", "")));
        String file = format.write(text, "2024-05-17T10:00Z", null);
        assertThat(file).isEqualTo("""
                Published Time: 2024-05-17T10:00Z
                Title: Title
                Standfirst: What it is about
                Category 1: A; Category 2: B 3 C
                Author: Ann, of Place; Ben
                Author title: Editor; Author details not found
                Author description: Author details not found
                Text:\s
                ## Head
                One
                - a
                """);
        Text again = imported(file).text();
        assertThat(again.byline()).isEqualTo(text.byline());
        assertThat(again.standfirst()).isEqualTo(text.standfirst());
        assertThat(again.body()).isEqualTo(text.body());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Reed, Sam",
                "Reed; Sam",
                "Sam \"Ace\" Reed",
                "\"Ace\"",
                "\"Ace; Reed\"",
                "Sam Reed, Jr.",
                "A, B; \"C\" and D",
                "a;b;c"
            })
    void keepsNamesAndTitlesWhateverStandsInThem(String name) {
        for (var byline : List.of(
                List.of(new Byline(name, name, name)),
                List.of(new Byline(name, name, ""), new Byline("Ann Writer", "", name)),
                List.of(new Byline("Ann Writer", name, ""), new Byline(name, name, "")),
                List.of(new Byline(name), new Byline(name)))) {
            var text = new Text("Title", "", "<p>One</p>", List.of("A"), byline);
            assertThat(imported(format.write(text, null, null)).text().byline()).isEqualTo(byline);
        }
    }

    private Imported imported(String file) {
        FileReading reading = format.read(new SourceFile("a.txt", file.getBytes(UTF_8)));
        assertThat(reading).isInstanceOf(Imported.class);
        return (Imported) reading;
    }

    private Unreadable refused(byte[] bytes) {
        FileReading reading = format.read(new SourceFile("a.txt", bytes));
        assertThat(reading).isInstanceOf(Unreadable.class);
        return (Unreadable) reading;
    }
}
