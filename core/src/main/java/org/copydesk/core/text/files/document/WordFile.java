package org.copydesk.core.text.files.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.files.format.FileFormat;
import org.copydesk.core.text.files.format.FileProblem;
import org.copydesk.core.text.files.format.FileReading;
import org.copydesk.core.text.files.format.FileReading.Unreadable;
import org.copydesk.core.text.files.format.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.zwobble.mammoth.DocumentConverter;

/** A Word document. Its pictures are left out; its title is the title, the first heading, or a first line on its own. */
public final class WordFile implements FileFormat {

    private static final int PARTS = 2_000;
    private static final int UNPACKED = 32 << 20;
    private static final int MARKUP = 12 << 20;
    private static final String STYLES = """
            p[style-name='Title'] => h1:fresh
            p[style-name='Subtitle'] => p.standfirst:fresh
            """;

    @Override
    public List<String> endings() {
        return List.of(".docx");
    }

    @Override
    public FileReading read(SourceFile file) {
        try {
            if (!isHarmless(file.bytes())) return refused(file);
            var html = new DocumentConverter()
                    .addStyleMap(STYLES)
                    .imageConverter(image -> Map.of())
                    .convertToHtml(new ByteArrayInputStream(file.bytes()))
                    .getValue();
            return article(file, html);
        } catch (IOException | RuntimeException | StackOverflowError broken) { // it walks down what nests in what
            return refused(file);
        }
    }

    private static FileReading article(SourceFile file, String html) {
        var sheet = new Draftsheet(file.file());
        var body = Jsoup.parseBodyFragment(html)
                .outputSettings(HtmlFile.AS_IT_STANDS)
                .body();
        body.select("a[href^=#footnote-ref], a[href^=#endnote-ref], img").remove();
        HtmlFile.takeTitle(body, sheet);
        var standfirst = body.selectFirst("p.standfirst");
        if (standfirst != null) {
            sheet.standfirst(standfirst.text());
            standfirst.remove();
        }
        if (!sheet.hasTitle()) takeFirstLine(body, sheet);
        return sheet.read(body.html());
    }

    private static void takeFirstLine(Element body, Draftsheet sheet) {
        var first = body.firstElementChild();
        if (first == null || first.nextElementSibling() == null) return;
        boolean isLine = first.nameIs("p") || first.normalName().matches("h[2-6]");
        if (!isLine || first.text().length() > TextLimits.TITLE) return;
        sheet.title(first.text());
        first.remove();
    }

    private static FileReading refused(SourceFile file) {
        return new Unreadable(List.of(new FileProblem(file.file(), 0, FileFault.NOT_WORD, "")));
    }

    /** Whether it is a zip that unpacks to a bounded size, and none of its parts declares anything of its own. */
    private static boolean isHarmless(byte[] docx) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            boolean document = false;
            int left = UNPACKED;
            int markup = MARKUP;
            int parts = 0;
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                document |= part.getName().equals("word/document.xml");
                boolean xml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
                var content = zip.readNBytes(left + 1);
                left -= content.length;
                if (xml) markup -= content.length;
                if (left < 0 || markup < 0 || ++parts > PARTS || (xml && declares(content))) return false;
            }
            return document;
        } catch (IOException broken) {
            return false;
        }
    }

    private static boolean declares(byte[] xml) {
        boolean utf16 = xml.length >= 2 && (xml[0] == 0 || xml[1] == 0 || (xml[0] & 0xFF) >= 0xFE);
        return utf16 || new String(xml, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
    }
}
