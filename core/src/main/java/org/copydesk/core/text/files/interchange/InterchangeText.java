package org.copydesk.core.text.files.interchange;

import java.util.List;
import java.util.Objects;
import org.copydesk.core.text.files.format.FileFormat;
import org.copydesk.core.text.files.format.FileReading;
import org.copydesk.core.text.files.format.FileReading.Imported;
import org.copydesk.core.text.files.format.FileReading.Unreadable;
import org.copydesk.core.text.files.format.FileText;
import org.copydesk.core.text.files.format.Losses;
import org.copydesk.core.text.files.format.SourceFile;
import org.copydesk.core.text.markdown.Markdown;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;

/** Header lines, then the body, one paragraph a line. */
public final class InterchangeText implements FileFormat {

    /** As it is called in addresses. */
    public String name() {
        return "text";
    }

    @Override
    public List<String> endings() {
        return List.of(".txt");
    }

    @Override
    public FileReading read(SourceFile file) {
        FileText decoded = FileText.of(file);
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
                ? new Imported(file, text, publishedTime, source, Losses.NONE)
                : new Unreadable(headers.problems());
    }

    /**
     * The article as a file of this format.
     *
     * @param publishedTime an ISO 8601 date or time, null for none
     * @param source the file that the article was imported from, null for none: what did not change since is written as it
     *     stood there
     */
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
