package org.copydesk.core.text.anchor;

import java.util.Comparator;
import java.util.List;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.review.AnchoredField;

/**
 * Other words for a passage of a text.
 *
 * @param span the passage
 * @param replacement markup in the body, plain text in the other fields; "" to take the passage out
 */
public record Proposal(AnchoredField field, Span span, String replacement) {

    /** The text with all of these in it, none of which overlap. */
    public static Text applied(Text text, List<Proposal> proposals) {
        var lastFirst = lastFirst(proposals);
        var title = new StringBuilder(text.title());
        var standfirst = new StringBuilder(text.standfirst());
        BodyEdit body = null;
        for (Proposal proposal : lastFirst) {
            switch (proposal.field) {
                case TITLE -> replace(title, proposal);
                case STANDFIRST -> replace(standfirst, proposal);
                case BODY -> {
                    if (body == null) body = new BodyEdit(text.body());
                    body.replace(proposal.span, proposal.replacement);
                }
            }
        }
        return new Text(
                title.toString(),
                standfirst.toString(),
                body == null ? text.body() : body.html(),
                text.subjects(),
                text.byline(),
                text.language(),
                text.publishedTime());
    }

    static List<Proposal> lastFirst(List<Proposal> proposals) {
        return proposals.stream()
                .sorted(Comparator.comparing((Proposal proposal) -> proposal.span.start())
                        .reversed())
                .toList();
    }

    /** A line of plain text with these in it. */
    static String replaced(String line, List<Proposal> proposals) {
        var replaced = new StringBuilder(line);
        lastFirst(proposals).forEach(proposal -> replace(replaced, proposal));
        return replaced.toString();
    }

    /** How many visible characters the new words have. */
    public int length() {
        return field == AnchoredField.BODY
                ? BodyEdit.inkOf(BodyEdit.parsed(Markup.canonical(replacement))).end()
                : QuotableText.inkIn(Markup.line(replacement));
    }

    /** The same for a passage that stands so many visible characters later. */
    Proposal movedBy(int places) {
        return new Proposal(field, new Span(span.start() + places, span.end() + places), replacement);
    }

    private static void replace(StringBuilder line, Proposal proposal) {
        int start = place(line, proposal.span.start());
        int end = place(line, proposal.span.end() - 1) + 1;
        var words = Markup.line(proposal.replacement);
        if (words.isEmpty() && start > 0 && BodyEdit.closes(line, end)) start = spaceBefore(line, start);
        line.replace(start, end, words);
    }

    static int spaceBefore(CharSequence text, int place) {
        int start = place;
        while (start > 0 && QuotableText.isSpace(text.charAt(start - 1))) start--;
        return start;
    }

    private static int place(CharSequence line, int ink) {
        int seen = 0;
        for (int i = 0; i < line.length(); i++) {
            if (QuotableText.isSpace(line.charAt(i))) continue;
            if (seen++ == ink) return i;
        }
        return line.length();
    }
}
