package org.copydesk.core.text.credit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.render.Escaped;
import org.copydesk.core.text.render.InlineWriter;
import org.copydesk.core.text.render.Nesting;

/**
 * A text as HTML in which every run of words says in {@code data-revision}, {@code data-person} and a title whose it
 * is, in words that are heard and in a short tag that is seen. People are numbered in {@code data-share} by how much is
 * theirs, from 1, so that they can be told apart.
 */
public record Credited(String title, String standfirst, String body) {

    /** How readers are told whose words come: in full, and in a tag of a few letters; both plain text. */
    public record Naming(Function<Credit, String> label, Function<Credit, String> tag) {}

    public static Credited of(Attribution attribution, Naming naming) {
        List<String> people = attribution.shares().stream().map(Share::person).toList();
        Function<List<Credit>, String> line = credits -> line(credits, people, naming);
        var body = new Nesting();
        int last = 0;
        for (CreditedBlock passage : attribution.body()) {
            String content = passage.fields().stream()
                    .map(field -> within(field.tag(), line.apply(field.credits())))
                    .collect(Collectors.joining());
            body.add(passage.block(), "", content, last++ > 0);
        }
        return new Credited(line.apply(attribution.title()), line.apply(attribution.standfirst()), body.html());
    }

    private static String line(List<Credit> credits, List<String> people, Naming naming) {
        var html = new StringBuilder();
        for (Credit credit : credits) {
            var first = credit.units().get(0);
            html.append(html.isEmpty() && first.gap().equals(" ") ? "" : first.gap());
            html.append("<span class=\"credit\" data-revision=\"").append(credit.revision());
            html.append("\" data-person=\"").append(Escaped.text(credit.person()));
            html.append("\" data-share=\"").append(people.indexOf(credit.person()) + 1);
            String label = Escaped.text(naming.label().apply(credit));
            html.append("\" title=\"").append(label).append("\">");
            // an element of its own script, so that a name does not turn the direction of a text around
            html.append("<bdi class=\"visually-hidden\">").append(label).append(": </bdi>");
            html.append("<span class=\"credit-tag\" aria-hidden=\"true\" data-tag=\"");
            html.append(Escaped.text(naming.tag().apply(credit))).append("\"></span>");
            InlineWriter.append(html, withoutGap(credit.units()));
            html.append("</span>");
        }
        return html.toString();
    }

    /** The space before a run is not part of it: the tag stands between the two. */
    private static List<Unit> withoutGap(List<Unit> units) {
        return Stream.concat(Stream.of(units.get(0).after("")), units.subList(1, units.size()).stream())
                .toList();
    }

    private static String within(String tag, String content) {
        return tag.isEmpty() ? content : "<" + tag + ">" + content + "</" + tag + ">";
    }
}
