package org.copydesk.core.text.files.document;

import java.util.List;
import org.copydesk.core.text.bounds.HtmlBounds;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.files.format.FileFormat;
import org.copydesk.core.text.files.format.FileProblem;
import org.copydesk.core.text.files.format.FileReading;
import org.copydesk.core.text.files.format.FileReading.Unreadable;
import org.copydesk.core.text.files.format.FileText;
import org.copydesk.core.text.files.format.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;

/** A web page that holds one article: what its head says of it, and the words of its {@code article} or {@code main}. */
public final class HtmlFile implements FileFormat {

    /** HTML as it was read, with no line broken that was none. */
    static final OutputSettings AS_IT_STANDS = new OutputSettings().prettyPrint(false);

    @Override
    public List<String> endings() {
        return List.of(".html", ".htm");
    }

    @Override
    public FileReading read(SourceFile file) {
        var decoded = FileText.of(file);
        if (decoded.problem() != null) return new Unreadable(List.of(decoded.problem()));
        var bounds = HtmlBounds.of(decoded.text());
        if (bounds.isTooDeep() || bounds.isTooMuch()) {
            return new Unreadable(List.of(new FileProblem(file.file(), 1, FileFault.TOO_NESTED, "")));
        }
        var page = Jsoup.parse(decoded.text()).outputSettings(AS_IT_STANDS);
        var sheet = new Draftsheet(file.file());
        var body = article(page);
        takeTitle(body, sheet);
        sheet.title(page.title());
        sheet.standfirst(meta(page, "meta[name=description]"));
        for (var author : page.select("meta[name=author]")) sheet.credit(author.attr("content"));
        for (var subject : page.select("meta[property=article:section], meta[property=article:tag]")) {
            sheet.subject(subject.attr("content"));
        }
        sheet.published(meta(page, "meta[property=article:published_time]"));
        sheet.language(page.select("html").attr("lang"));
        return sheet.read(body.html());
    }

    /** The first heading of the first rank is the title, and no part of the body. */
    static void takeTitle(Element body, Draftsheet sheet) {
        var heading = body.selectFirst("h1");
        if (heading == null || sheet.hasTitle()) return;
        sheet.title(heading.text());
        heading.remove();
    }

    private static Element article(Document page) {
        var article = page.selectFirst("article");
        if (article == null) article = page.selectFirst("main");
        return article == null ? page.body() : article;
    }

    private static String meta(Document page, String which) {
        return page.select(which).attr("content");
    }
}
