package org.copydesk.core.text.files.interchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.copydesk.core.text.files.format.FileFormat;
import org.copydesk.core.text.files.format.FileReading;
import org.copydesk.core.text.files.format.FileReading.Imported;
import org.copydesk.core.text.files.format.FileReading.Unreadable;
import org.copydesk.core.text.files.format.SourceFile;
import org.copydesk.core.text.markdown.Markdown;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;

/** Header lines, then the body, one paragraph a line. */
public final class InterchangeText implements FileFormat {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public boolean covers(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    @Override
    public FileReading read(SourceFile file) {
        Decoded decoded = Decoded.of(file);
        return decoded.problem() == null
                ? read(file.file(), decoded.text())
                : new Unreadable(List.of(decoded.problem()));
    }

    private static FileReading read(String file, String source) {
        Headers headers = new Headers(file, source);
        Fields fields = new Fields(headers);
        String publishedTime = fields.publishedTime();
        Text text = fields.text();
        return headers.problems().isEmpty()
                ? new Imported(file, text, publishedTime, source)
                : new Unreadable(headers.problems());
    }

    @Override
    public String write(Text article, String publishedTime, String source) {
        Text text = article.saying(null, null); // no header says the language, and the date is given beside it
        if (source != null && read("", source) instanceof Imported imported) {
            if (imported.text().equals(text) && Objects.equals(imported.publishedTime(), publishedTime)) {
                return source;
            }
            if (imported.text().body().equals(text.body())) {
                return headers(text, publishedTime) + new Headers("", source).body();
            }
        }
        String body = Markdown.of(text.body());
        return headers(text, publishedTime) + body + (body.isEmpty() ? "" : "\n");
    }

    private static String headers(Text text, String publishedTime) {
        StringBuilder headers = new StringBuilder();
        line(headers, Header.PUBLISHED_TIME, publishedTime == null ? "" : publishedTime);
        line(headers, Header.TITLE, text.title());
        line(headers, Header.STANDFIRST, text.standfirst());
        if (!text.subjects().isEmpty()) {
            headers.append(Categories.write(text.subjects())).append('\n');
        }
        line(headers, Header.AUTHOR, CreditLines.names(text.byline()));
        line(headers, Header.AUTHOR_TITLE, CreditLines.details(text.byline(), Byline::title));
        line(headers, Header.AUTHOR_DESCRIPTION, CreditLines.details(text.byline(), Byline::description));
        return headers.append(Header.TEXT.label()).append(": \n").toString();
    }

    private static void line(StringBuilder headers, Header header, String value) {
        String line = Markup.line(value);
        if (!line.isEmpty()) {
            headers.append(header.label()).append(": ").append(line).append('\n');
        }
    }
}
