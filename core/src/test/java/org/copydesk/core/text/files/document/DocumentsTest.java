package org.copydesk.core.text.files.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.core.text.files.Formats;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.files.format.FileProblem;
import org.copydesk.core.text.files.format.FileReading.Imported;
import org.copydesk.core.text.files.format.FileReading.Unreadable;
import org.copydesk.core.text.files.format.Loss;
import org.copydesk.core.text.files.format.Losses;
import org.copydesk.core.text.files.format.SourceFile;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A document of another program")
class DocumentsTest {

    private static final String TITLED =
            "<w:p><w:r><w:t>The bell rings</w:t></w:r></w:p><w:p><w:r><w:t>Again</w:t></w:r></w:p>";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

    @Test
    void isMarkdownWithFrontMatter() {
        var text = imported("harbour.md", """
                ---
                title: "The harbour: a new quay"
                description: Ferries come back.
                authors: [Ann Writer, "Reed, Sam"]
                tags:
                  - TOWN
                  - SEA
                date: 2024-05-06
                lang: nb
                layout: post
                ---
                First **bold** paragraph
                goes on.

                - one
                - two
                """);
        assertThat(text.title()).isEqualTo("The harbour: a new quay");
        assertThat(text.standfirst()).isEqualTo("Ferries come back.");
        assertThat(text.byline()).containsExactly(new Byline("Ann Writer"), new Byline("Reed, Sam"));
        assertThat(text.subjects()).containsExactly("TOWN", "SEA");
        assertThat(text.publishedTime()).isEqualTo("2024-05-06");
        assertThat(text.language()).isEqualTo("nb");
        assertThat(text.body())
                .isEqualTo("<p>First <strong>bold</strong> paragraph goes on.</p><ul><li>one</li><li>two</li></ul>");
    }

    @Test
    void keepsWhatItStrikesOut() {
        assertThat(imported("a.md", "# T\n\nThe ~~old~~ new plan, ~5 years.\n").body())
                .isEqualTo("<p>The <s>old</s> new plan, ~5 years.</p>");
    }

    @Test
    void keepsItsFootnotesNumberedByWhereTheyAreNamed() {
        var text = imported("a.md", """
                # T

                First[^second] and `[^x]` then[^x], again[^second], nowhere[^y].

                [^x]: Word
                [^second]: Two *lines*
                    of it.

                    And more.
                [^z]: Unnamed

                Behind.

                ```
                [^x]: code
                ```
                """);
        assertThat(text.body())
                .isEqualTo("<p>First<sup>[1]</sup> and <code>[^x]</code> then<sup>[2]</sup>, again<sup>[1]</sup>,"
                        + " nowhere[^y].</p><p>Behind.</p><pre>[^x]: code</pre>"
                        + "<ol><li>Two <em>lines</em> of it.<br>And more.</li><li>Word</li><li>Unnamed</li></ol>");
    }

    @Test
    void hasItsFirstHeadingForATitleWhereNothingElseSaysOne() {
        var text = imported("a.md", "# A title\n\nWords.\n\n# Another\n");
        assertThat(text.title()).isEqualTo("A title");
        assertThat(text.body()).isEqualTo("<p>Words.</p><h2>Another</h2>");
    }

    @Test
    void hasItsDateAsGeneratorsOfSitesWriteIt() {
        assertThat(dated("2024-05-06 10:00:00 +0200")).isEqualTo("2024-05-06T10:00:00+02:00");
        assertThat(dated("2024-05-06T10:00:00-0530")).isEqualTo("2024-05-06T10:00:00-05:30");
        assertThat(dated("2024-05-06 10:00")).isEqualTo("2024-05-06T10:00Z");
        assertThat(refused("a.md", "---\ntitle: T\ndate: 2024-05-06 10:00 +9900\n---\nx\n")
                        .fault())
                .isEqualTo(FileFault.BAD_DATE);
    }

    private static String dated(String date) {
        return imported("a.md", "---\ntitle: T\ndate: " + date + "\n---\nx\n").publishedTime();
    }

    @Test
    void isInALanguageThatIsWrittenOneWay() {
        assertThat(imported("a.md", "---\ntitle: T\nlang: EN-us\n---\nx\n").language())
                .isEqualTo("en-US");
        assertThat(imported("a.md", "---\ntitle: T\nlang: und\n---\nx\n").language())
                .isNull();
    }

    @Test
    void isRefusedWithWhatIsWrong() {
        assertThat(refused("a.md", "Only words.\n").fault()).isEqualTo(FileFault.NO_HEADING);
        assertThat(refused("a.md", "---\ntitle: [\n---\n# T\n").fault()).isEqualTo(FileFault.FRONT_MATTER);
        assertThat(refused("a.md", "---\ntitle: T\ndate: 6 May 2024\n---\nx\n").fault())
                .isEqualTo(FileFault.BAD_DATE);
        assertThat(refused("a.html", "<h1>T</h1>" + "<div>".repeat(1_000)).fault())
                .isEqualTo(FileFault.TOO_NESTED);
        assertThat(refused("a.html", "<h1>T</h1>\n<p>a\u0001b</p>"))
                .isEqualTo(new FileProblem("a.html", 2, FileFault.UNPRINTABLE, "U+0001"));
        assertThat(refused("a.docx", "no zip at all").fault()).isEqualTo(FileFault.NOT_WORD);
    }

    /** A pattern that goes a step deeper for each part would come to the end of the stack. */
    @Test
    void isInNoLanguageOfMorePartsThanThereAre() {
        var parts = "-aa".repeat(20_000);
        assertThat(imported("a.html", "<html lang='en" + parts + "!'><h1>T</h1><p>x</p></html>")
                        .language())
                .isNotEqualTo("en");
        assertThat(read("a.md", ("---\nlang: en" + parts + "\n---\n# T\n\nx\n").getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
    }

    @Test
    void isAWebPageWithOneArticle() {
        var text = imported("page.html", """
                <!doctype html><html lang="de"><head><title>Fähre | Blatt</title>
                <meta name="author" content="Ann Writer"><meta name="description" content="Kurz gesagt.">
                <meta property="article:published_time" content="2024-05-06T10:00:00+02:00"></head>
                <body><nav>Home</nav><article><h1>Die Fähre fährt</h1><p>Am <b>Montag</b>.</p></article></body></html>
                """);
        assertThat(text.title()).isEqualTo("Die Fähre fährt");
        assertThat(text.standfirst()).isEqualTo("Kurz gesagt.");
        assertThat(text.byline()).containsExactly(new Byline("Ann Writer"));
        assertThat(text.publishedTime()).isEqualTo("2024-05-06T10:00:00+02:00");
        assertThat(text.language()).isEqualTo("de");
        assertThat(text.body()).isEqualTo("<p>Am <strong>Montag</strong>.</p>");
    }

    @Test
    void isAWordDocument() throws IOException {
        var text = text(read("a.docx", word("""
                <w:p><w:r><w:t>The bell rings</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">It rang </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>twice</w:t></w:r></w:p>
                """)));
        assertThat(text.title()).isEqualTo("The bell rings");
        assertThat(text.body()).isEqualTo("<p>It rang <strong>twice</strong></p>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            FORMULAS   | <w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>
            FORMULAS   | <w:p><m:oMathPara><m:oMath/></m:oMathPara></w:p>
            TEXT_BOXES | <w:p><w:r><wps:txbx><w:txbxContent><w:p><w:r><w:t>aside</w:t></w:r></w:p></w:txbxContent></wps:txbx></w:r></w:p>
            PICTURES   | <w:p><w:r><w:drawing><a:blip/></w:drawing></w:r></w:p>
            CHARTS     | <w:p><w:r><w:drawing><c:chart/></w:drawing></w:r></w:p>
            OBJECTS    | <w:p><w:r><w:object><o:OLEObject/></w:object></w:r></w:p>
            INSERTIONS | <w:p><w:ins><w:r><w:t>more</w:t></w:r></w:ins></w:p>
            INSERTIONS | <w:p><w:moveTo><w:r><w:t>more</w:t></w:r></w:moveTo></w:p>
            DELETIONS  | <w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>
            DELETIONS  | <w:p><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>
            """)
    void tellsWhatOfItIsNotInTheArticle(Loss loss, String paragraph) throws IOException {
        var reading = (Imported) read("a.docx", word(TITLED + paragraph));
        assertThat(reading.losses()).isEqualTo(Losses.of(Set.of(loss)));
        assertThat(Losses.read(reading.losses().kept())).isEqualTo(reading.losses());
        boolean taken = loss == Loss.INSERTIONS;
        assertThat(reading.text().body().contains("more")).isEqualTo(taken);
        assertThat(reading.text().body()).doesNotContain("gone").doesNotContain("aside");
    }

    @Test
    void tellsOfNothingWhereNothingIsLost() throws IOException {
        var box = "<w:txbxContent><w:p><w:r><w:t>aside</w:t></w:r></w:p></w:txbxContent>";
        var drawn =
                "<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx>" + box + "</wps:txbx></mc:Choice><mc:Fallback>"
                        + "<w:pict><v:shape><v:textbox>" + box
                        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        var reading = (Imported) read("a.docx", word(TITLED + drawn));
        assertThat(reading.text().body()).contains("aside");
        assertThat(reading.losses()).isEqualTo(Losses.NONE);
        assertThat(((Imported) read("a.md", "# T\n\nx\n".getBytes(StandardCharsets.UTF_8))).losses())
                .isEqualTo(Losses.NONE);
    }

    @Test
    void tellsOfCommentsHeadersAndFootersThatSaySomething() throws IOException {
        assertThat(losses(
                        "word/comments.xml",
                        "<w:comments %s><w:comment><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment></w:comments>"))
                .isEqualTo(Losses.of(Set.of(Loss.COMMENTS)));
        assertThat(losses("word/header2.xml", "<w:hdr %s><w:p><w:r><w:t>Confidential</w:t></w:r></w:p></w:hdr>"))
                .isEqualTo(Losses.of(Set.of(Loss.HEADERS)));
        assertThat(losses(
                        "word/footer1.xml",
                        "<w:ftr %s><w:p><w:r><w:instrText>PAGE</w:instrText><w:t>12</w:t></w:r></w:p></w:ftr>"))
                .isEqualTo(Losses.NONE);
    }

    private static Losses losses(String part, String content) throws IOException {
        var more = Map.of(part, content.formatted(WORD));
        return ((Imported) read("a.docx", word(TITLED, "", more))).losses();
    }

    @Test
    void isReadWithoutPartsThatItOnlyNames() throws IOException {
        var relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (var type : List.of("styles", "numbering", "footnotes", "endnotes", "comments"))
            relations.append(
                    "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>".formatted(type, RELATION, type, type));
        var more = Map.of("word/_rels/document.xml.rels", relations + "</Relationships>");
        assertThat(text(read("a.docx", word(TITLED, "", more))).body()).isEqualTo("<p>Again</p>");
    }

    @Test
    void tellsWhatOfItsFrontMatterIsNotKnown() {
        var reading = (Imported)
                read("a.md", "---\ntitle: T\nlayout: post\nDraft: true\n---\nx\n".getBytes(StandardCharsets.UTF_8));
        assertThat(reading.losses()).isEqualTo(new Losses(Map.of(Loss.FRONT_MATTER, List.of("layout", "Draft"))));
        assertThat(reading.losses().message()).isEqualTo("not known in the front matter: layout, Draft");
        assertThat(Losses.read(reading.losses().kept())).isEqualTo(reading.losses());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            author: Ann Writer, Sam Reed              | Ann Writer / Sam Reed
            author: Ann Writer, Sam Reed and Bo Li    | Ann Writer / Sam Reed / Bo Li
            author: Ann Writer, Sam Reed, und Bo Li   | Ann Writer / Sam Reed / Bo Li
            author: Reed, Sam; Writer, Ann            | Reed, Sam / Writer, Ann
            author: Sammy Davis, Jr., Bo Li           | Sammy Davis, Jr. / Bo Li
            author: Lee and Sons                      | Lee and Sons
            author: "Reed, Sam"                       | Reed, Sam
            author: [Ann Writer, "Reed, Sam"]         | Ann Writer / Reed, Sam
            authors: [{name: "Reed, Sam"}]            | Reed, Sam
            author: {name: Ann}                       | Ann
            """)
    void hasAsManyAuthorsAsItsLineNames(String line, String names) {
        assertThat(imported("a.md", "---\ntitle: A, B\n" + line + "\n---\nx\n").byline())
                .extracting(Byline::name)
                .containsExactly(names.split(" / "));
        assertThat(imported("a.md", "---\ntitle: A, B\n" + line + "\n---\nx\n").title())
                .isEqualTo("A, B");
    }

    @Test
    void hasNoAuthorWhereItsLineNamesNone() {
        assertThat(imported("a.md", "---\ntitle: T\nauthor:\ntags: TOWN, SEA\n---\nx\n"))
                .returns(List.of(), Text::byline)
                .returns(List.of("TOWN", "SEA"), Text::subjects);
    }

    @Test
    void isNoWordDocumentWhereItDeclaresEntities() throws IOException {
        var hostile = word("<w:p/>", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        assertThat(((Unreadable) read("a.docx", hostile)).first().fault()).isEqualTo(FileFault.NOT_WORD);
    }

    @Test
    void isReadInUtf16WhereItsMarkSaysSoAndToldOfWindowsLetters() {
        assertThat(text(read("a.md", "\uFEFF# Café “Nord”\n".getBytes(StandardCharsets.UTF_16LE)))
                        .title())
                .isEqualTo("Café “Nord”");
        assertThat(text(read("a.md", "\uFEFF# Café\n".getBytes(StandardCharsets.UTF_16BE)))
                        .title())
                .isEqualTo("Café");
        var windows = (Unreadable) read("a.md", new byte[] {'#', ' ', 'I', 't', (byte) 0x92, 's'});
        assertThat(windows.first().found()).isEqualTo("byte 0x92, which is ’ in Windows-1252");
    }

    private static Text imported(String name, String content) {
        return text(read(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static FileProblem refused(String name, String content) {
        return ((Unreadable) read(name, content.getBytes(StandardCharsets.UTF_8))).first();
    }

    private static Text text(Object reading) {
        assertThat(reading).isInstanceOf(Imported.class);
        return ((Imported) reading).text();
    }

    private static Object read(String name, byte[] content) {
        return Formats.of(name).orElseThrow().read(new SourceFile(name, content));
    }

    private static byte[] word(String paragraphs) throws IOException {
        return word(paragraphs, "");
    }

    private static byte[] word(String paragraphs, String declared) throws IOException {
        return word(paragraphs, declared, Map.of());
    }

    private static byte[] word(String paragraphs, String declared, Map<String, String> more) throws IOException {
        var parts = new LinkedHashMap<String, String>(more);
        parts.putAll(Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                declared + "<w:document " + WORD + "><w:body>" + paragraphs + "</w:body></w:document>"));
        var docx = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(docx)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return docx.toByteArray();
    }
}
