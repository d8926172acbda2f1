package org.copydesk.core.transfer.text;

import java.util.List;
import java.util.Optional;
import org.copydesk.core.drafting.Intake;
import org.copydesk.core.markup.Markup;
import org.copydesk.core.markup.markdown.Markdown;
import org.copydesk.core.transfer.format.Fault;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Ink;
import org.copydesk.persistence.article.Text;

/** What the headers and the body say, checked; what is wrong is told to the headers. */
final class Fields {

    private final Headers headers;

    Fields(Headers headers) {
        this.headers = headers;
    }

    Text text() {
        String title = title();
        String standfirst = limited(Header.STANDFIRST, Intake.STANDFIRST, Fault.TOO_LONG);
        List<String> subjects = Categories.read(headers);
        List<Byline> byline = byline();
        String body = headers.problems().isEmpty() ? Markdown.toBody(headers.body()) : "";
        return new Text(title, standfirst, body, subjects, byline);
    }

    private String title() {
        String title = limited(Header.TITLE, Intake.TITLE, Fault.TITLE_TOO_LONG);
        if (!Ink.shows(title)) {
            int line = headers.entry(Header.TITLE).map(Headers.Entry::line).orElse(headers.lastLine());
            headers.problem(line, Fault.NO_TITLE, "");
        }
        return title;
    }

    private List<Byline> byline() {
        List<Byline> byline = Credits.read(
                limited(Header.AUTHOR, Intake.NAME * Intake.ENTRIES, Fault.TOO_LONG),
                limited(Header.AUTHOR_TITLE, Intake.DETAIL, Fault.TOO_LONG),
                limited(Header.AUTHOR_DESCRIPTION, Intake.DETAIL, Fault.TOO_LONG));
        if (byline.stream().anyMatch(credit -> credit.title().length() > Intake.NAME)) {
            headers.problem(headers.entry(Header.AUTHOR_TITLE).orElseThrow().line(), Fault.TOO_LONG, "");
        }
        if (byline.stream().anyMatch(credit -> credit.name().length() > Intake.NAME)) {
            headers.problem(headers.entry(Header.AUTHOR).orElseThrow().line(), Fault.TOO_LONG, "");
        }
        if (byline.size() > Intake.ENTRIES) {
            headers.problem(headers.entry(Header.AUTHOR).orElseThrow().line(), Fault.TOO_MANY, "");
        }
        return byline;
    }

    /** Null when none is given. */
    String publishedTime() {
        Optional<Headers.Entry> entry = headers.entry(Header.PUBLISHED_TIME);
        Optional<String> time = entry.flatMap(given -> PublishedTime.of(given.value()));
        if (entry.isPresent() && time.isEmpty()) {
            headers.problem(entry.get().line(), Fault.BAD_DATE, entry.get().value());
        }
        return time.orElse(null);
    }

    private String limited(Header header, int limit, Fault fault) {
        String value = headers.entry(header)
                .map(Headers.Entry::value)
                .map(Markup::line)
                .orElse("");
        if (value.length() > limit) {
            headers.problem(headers.entry(header).orElseThrow().line(), fault, value);
        }
        return value;
    }
}
