package org.copydesk.core.text.files.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.core.text.files.Formats;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.files.format.FileProblem;
import org.copydesk.core.text.files.format.FileReading.Imported;
import org.copydesk.core.text.files.format.FileReading.Unreadable;
import org.copydesk.core.text.files.format.SourceFile;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A document of another program")
class DocumentsTest {

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
        var parts = Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override"
                        + " PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "wordprocessingml.document.main+xml\"/></Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                declared
                        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + paragraphs + "</w:body></w:document>");
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
