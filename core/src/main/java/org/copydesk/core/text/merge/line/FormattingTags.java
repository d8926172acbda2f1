package org.copydesk.core.text.merge.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sets of formatting tags around a word, outermost first. */
public final class FormattingTags {

    private static final List<String> ORDER = List.of("a", "strong", "em", "s", "sub", "sup", "code");

    private FormattingTags() {}

    static List<String> ordered(List<String> marks) {
        if (marks.size() < 2) return marks;
        return marks.stream()
                .sorted(Comparator.comparingInt(FormattingTags::rank))
                .toList();
    }

    private static int rank(String mark) {
        int rank = ORDER.indexOf(Html.name(mark));
        return rank < 0 ? ORDER.size() : rank;
    }

    public static List<String> common(List<String> one, List<String> two) {
        return one.stream().filter(two::contains).toList();
    }

    public static boolean isLink(String mark) {
        return Html.name(mark).equals("a");
    }

    public static List<String> links(List<String> marks) {
        return marks.stream().filter(FormattingTags::isLink).toList();
    }

    public static List<String> without(List<String> marks, List<String> removed) {
        return marks.stream().filter(mark -> !removed.contains(mark)).toList();
    }

    public static List<String> with(List<String> marks, List<String> added) {
        List<String> all = new ArrayList<>(marks);
        added.stream().filter(mark -> !all.contains(mark)).forEach(all::add);
        return all;
    }

    /** What either side added and neither removed; nothing when a link was changed by both in different ways. */
    static Optional<List<String>> merged(List<String> base, List<String> theirs, List<String> mine) {
        var chosen = chosen(base, theirs, mine);
        if (chosen.isPresent()) return chosen;
        if (chosen(links(base), links(theirs), links(mine)).isEmpty()) return Optional.empty();
        return Optional.of(with(without(theirs, without(base, mine)), without(mine, base)));
    }

    /** The one that changed, or the one both agree on. */
    static <T> Optional<T> chosen(T base, T theirs, T mine) {
        if (base.equals(mine) || theirs.equals(mine)) return Optional.of(theirs);
        return base.equals(theirs) ? Optional.of(mine) : Optional.empty();
    }
}
