package org.copydesk.core.text.anchor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.core.text.blocks.Blocks;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.review.AnchoredField;

/**
 * What a proposal changes, without the words that it quotes only to be found.
 *
 * @param gone the words that go, "" for none
 * @param come the words that come in their place, "" for none
 * @param lead how many visible characters of the passage stay before them
 */
public record Rewording(String gone, String come, int lead) {

    /** What a person would call it; FORMAT where the words stay and look otherwise. */
    public enum Kind {
        INSERT,
        DELETE,
        REPLACE,
        FORMAT
    }

    /** @param exact the words of the passage */
    public static Rewording of(AnchoredField field, String exact, String replacement) {
        var olds = Blocks.plain(exact, Locale.ROOT);
        var news = Blocks.plain(words(field, replacement), Locale.ROOT);
        int most = Math.min(olds.size(), news.size());
        int start = 0;
        while (start < most && olds.get(start).key().equals(news.get(start).key())) start++;
        int end = 0;
        while (end < most - start
                && last(olds, end).key().equals(last(news, end).key())) end++;
        boolean same = start == olds.size() && start == news.size();
        return new Rewording(
                text(olds.subList(start, olds.size() - end)),
                text(news.subList(start, news.size() - end)),
                same ? 0 : ink(olds.subList(0, start)));
    }

    /** Plain words, in the body those of its blocks. */
    static String words(AnchoredField field, String replacement) {
        return field == AnchoredField.BODY ? Markup.plainText(Markup.canonical(replacement)) : Markup.line(replacement);
    }

    public Kind kind() {
        if (gone.isEmpty()) return come.isEmpty() ? Kind.FORMAT : Kind.INSERT;
        return come.isEmpty() ? Kind.DELETE : Kind.REPLACE;
    }

    private static Unit last(List<Unit> units, int back) {
        return units.get(units.size() - 1 - back);
    }

    private static String text(List<Unit> units) {
        return units.stream()
                .map(unit -> unit.gap() + unit.text())
                .collect(Collectors.joining())
                .strip();
    }

    private static int ink(List<Unit> units) {
        return units.stream().mapToInt(unit -> unit.text().length()).sum();
    }
}
