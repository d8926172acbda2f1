package org.copydesk.core.text.files.interchange;

import java.util.List;
import java.util.Optional;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.markdown.Markdown;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.VisibleText;

/** What the headers and the body say, checked; what is wrong is told to the headers. */
final class Fields {

    private final Headers headers;

    Fields(Headers headers) {
        this.headers = headers;
    }

    Text text() {
        String title = title();
        String standfirst = limited(Header.STANDFIRST, TextLimits.STANDFIRST, FileFault.TOO_LONG);
        List<String> subjects = Categories.read(headers);
        List<Byline> byline = byline();
        String body = headers.problems().isEmpty() ? Markdown.toBody(headers.body()) : "";
        return new Text(title, standfirst, body, subjects, byline);
    }

    private String title() {
        String title = limited(Header.TITLE, TextLimits.TITLE, FileFault.TITLE_TOO_LONG);
        if (!VisibleText.shows(title)) {
            int line = headers.entry(Header.TITLE).map(Headers.HeaderLine::line).orElse(headers.lastLine());
            headers.problem(line, FileFault.NO_TITLE, "");
        }
        return title;
    }

    private List<Byline> byline() {
        List<Byline> byline = CreditLines.read(
                limited(Header.AUTHOR, TextLimits.NAME * TextLimits.ENTRIES, FileFault.TOO_LONG),
                limited(Header.AUTHOR_TITLE, TextLimits.DETAIL, FileFault.TOO_LONG),
                limited(Header.AUTHOR_DESCRIPTION, TextLimits.DETAIL, FileFault.TOO_LONG));
        if (byline.stream().anyMatch(credit -> credit.title().length() > TextLimits.NAME)) {
            headers.problem(headers.entry(Header.AUTHOR_TITLE).orElseThrow().line(), FileFault.TOO_LONG, "");
        }
        if (byline.stream().anyMatch(credit -> credit.name().length() > TextLimits.NAME)) {
            headers.problem(headers.entry(Header.AUTHOR).orElseThrow().line(), FileFault.TOO_LONG, "");
        }
        if (byline.size() > TextLimits.ENTRIES) {
            headers.problem(headers.entry(Header.AUTHOR).orElseThrow().line(), FileFault.TOO_MANY, "");
        }
        return byline;
    }

    /** Null when none is given. */
    String publishedTime() {
        Optional<Headers.HeaderLine> entry = headers.entry(Header.PUBLISHED_TIME);
        Optional<String> time = entry.flatMap(given -> PublishedTime.of(given.value()));
        if (entry.isPresent() && time.isEmpty()) {
            headers.problem(entry.get().line(), FileFault.BAD_DATE, entry.get().value());
        }
        return time.orElse(null);
    }

    private String limited(Header header, int limit, FileFault fault) {
        String value = headers.entry(header)
                .map(Headers.HeaderLine::value)
                .map(Markup::line)
                .orElse("");
        if (value.length() > limit) {
            headers.problem(headers.entry(header).orElseThrow().line(), fault, value);
        }
        return value;
    }
}
