package org.copydesk.core.text.files.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
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

/** A Word document. What is left out of it is told; its title is the title, the first heading, or a first line on its own. */
public final class WordFile implements FileFormat {

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
            var parts = WordParts.of(file.bytes());
            var html = new DocumentConverter()
                    .addStyleMap(STYLES)
                    .imageConverter(image -> Map.of())
                    .convertToHtml(new ByteArrayInputStream(parts.readable()))
                    .getValue();
            return article(file, html, parts);
        } catch (IOException | RuntimeException | StackOverflowError broken) { // it walks down what nests in what
            return refused(file);
        }
    }

    private static FileReading article(SourceFile file, String html, WordParts parts) {
        var sheet = new Draftsheet(file.file());
        var body = Jsoup.parseBodyFragment(html)
                .outputSettings(HtmlFile.AS_IT_STANDS)
                .body();
        body.select("a[href^=#footnote-ref], a[href^=#endnote-ref], img").remove();
        sheet.loses(WordLosses.of(parts, body.text()));
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
}
