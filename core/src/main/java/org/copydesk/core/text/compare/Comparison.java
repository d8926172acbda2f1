package org.copydesk.core.text.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.core.text.align.Alignment;
import org.copydesk.core.text.blocks.Blocks;
import org.copydesk.core.text.compare.Run.Kind;
import org.copydesk.core.text.words.Patience;
import org.copydesk.persistence.article.Text;

/**
 * What changed from one text to another. White space and the way something is marked up are no change. Immutable.
 *
 * @param body what became of each block, in the order of the new text, with what is gone where it was
 * @param changes what is told in a sentence rather than shown in the text
 * @param inserted how many words are new
 * @param deleted how many words are gone
 * @param moved how many blocks stand elsewhere; their words are neither new nor gone
 * @param shown how many changes are shown in title, standfirst and body; their runs and rows carry 1 to this number
 * @param invisible whether the texts differ though nothing that a reader would see does
 * @param degraded whether the texts were too large and too different to be compared word by word throughout
 */
public record Comparison(
        List<Run> title,
        List<Run> standfirst,
        List<Row> body,
        List<Change> changes,
        int inserted,
        int deleted,
        int moved,
        int shown,
        boolean invisible,
        boolean degraded) {

    public Comparison {
        title = List.copyOf(title);
        standfirst = List.copyOf(standfirst);
        body = List.copyOf(body);
        changes = List.copyOf(changes);
    }

    /** Compares texts in that language; {@link Locale#ROOT} when it is not known. */
    public static Comparison of(Text from, Text to, Locale language) {
        var patience = Patience.ofOne();
        var wording = new WordComparison(patience);
        var title = wording.between(Blocks.plain(from.title(), language), Blocks.plain(to.title(), language));
        var standfirst =
                wording.between(Blocks.plain(from.standfirst(), language), Blocks.plain(to.standfirst(), language));
        var olds = Blocks.of(from.body(), language);
        var news = Blocks.of(to.body(), language);
        var alignment = Alignment.of(olds, news, patience);
        var body = new Rows(olds, news, wording).of(alignment);
        var changes = UnmarkedChanges.between(from, to, body);
        return new Comparison(
                title,
                standfirst,
                body,
                changes,
                words(Kind.INSERTED, title, standfirst, body),
                words(Kind.DELETED, title, standfirst, body),
                (int) body.stream()
                        .filter(row -> row.moved() && !row.isDeparture())
                        .count(),
                wording.changes(),
                wording.changes() == 0 && changes.isEmpty() && !from.equals(to),
                alignment.degraded() || wording.degraded());
    }

    /** How much changed, by what it was. */
    public Extent extent() {
        return Extent.of(this);
    }

    /** Whether a reader sees the same. */
    public boolean isEmpty() {
        return shown == 0 && changes.isEmpty();
    }

    private static int words(Kind kind, List<Run> title, List<Run> standfirst, List<Row> body) {
        var inBody = body.stream().flatMap(row -> row.stretches().stream()).flatMap(stretch -> stretch.runs().stream());
        return Stream.of(title.stream(), standfirst.stream(), inBody)
                .flatMap(runs -> runs)
                .filter(run -> run.kind() == kind)
                .mapToInt(Run::words)
                .sum();
    }
}
