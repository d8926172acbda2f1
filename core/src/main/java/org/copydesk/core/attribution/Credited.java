package org.copydesk.core.attribution;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.copydesk.core.writing.Escaped;
import org.copydesk.core.writing.Inline;
import org.copydesk.core.writing.Nesting;

/**
 * A text as HTML in which every run of words says in {@code data-revision}, {@code data-person} and a title whose it
 * is. People are numbered in {@code data-share} by how much is theirs, from 1, so that they can be told apart.
 */
public record Credited(String title, String standfirst, String body) {

    /** The label names a person and revision to readers, as plain text. */
    public static Credited of(Attribution attribution, Function<Credit, String> label) {
        List<String> people = attribution.shares().stream().map(Share::person).toList();
        Function<List<Credit>, String> line = credits -> line(credits, people, label);
        var body = new Nesting();
        int last = 0;
        for (Passage passage : attribution.body()) {
            String content = passage.fields().stream()
                    .map(field -> within(field.tag(), line.apply(field.credits())))
                    .collect(Collectors.joining());
            body.add(passage.block(), "", content, last++ > 0);
        }
        return new Credited(line.apply(attribution.title()), line.apply(attribution.standfirst()), body.html());
    }

    private static String line(List<Credit> credits, List<String> people, Function<Credit, String> label) {
        var html = new StringBuilder();
        for (Credit credit : credits) {
            html.append("<span class=\"credit\" data-revision=\"").append(credit.revision());
            html.append("\" data-person=\"").append(Escaped.text(credit.person()));
            html.append("\" data-share=\"").append(people.indexOf(credit.person()) + 1);
            html.append("\" title=\"").append(Escaped.text(label.apply(credit))).append("\">");
            Inline.append(html, credit.units());
            html.append("</span>");
        }
        return html.toString();
    }

    private static String within(String tag, String content) {
        return tag.isEmpty() ? content : "<" + tag + ">" + content + "</" + tag + ">";
    }
}
