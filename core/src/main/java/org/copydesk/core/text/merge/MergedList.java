package org.copydesk.core.text.merge;

import java.util.List;
import java.util.Map;
import org.copydesk.core.text.merge.list.Entries;
import org.copydesk.core.text.merge.list.ListMerge;

/**
 * Subjects or byline in the making. Immutable.
 *
 * @param merged the settled list; theirs while there is a conflict
 * @param mine what the one who saves has
 * @param conflict null when settled
 */
record MergedList<T>(Entries<T> entries, List<T> merged, List<T> mine, Conflict conflict) {

    static <T> MergedList<T> of(Field field, Entries<T> entries, List<T> base, List<T> theirs, List<T> mine) {
        var merged = ListMerge.of(entries, base, theirs, mine);
        if (merged.isPresent()) return settled(entries, merged.get());
        var conflict = Conflict.of(field, entries.print(base), entries.print(theirs), entries.print(mine), "", "", 0);
        return new MergedList<>(entries, theirs, mine, conflict);
    }

    private static <T> MergedList<T> settled(Entries<T> entries, List<T> merged) {
        return new MergedList<>(entries, merged, List.of(), null);
    }

    List<Conflict> conflicts() {
        return conflict == null ? List.of() : List.of(conflict);
    }

    MergedList<T> resolved(Map<String, Resolution> resolutions) {
        Resolution resolution = conflict == null ? null : resolutions.get(conflict.id());
        return resolution == null ? this : settled(entries, chosen(resolution));
    }

    private List<T> chosen(Resolution resolution) {
        return switch (resolution.choice()) {
            case THEIRS -> merged;
            case MINE -> mine;
            case BOTH -> ListMerge.both(merged, mine);
            case OWN -> entries.read(resolution.own().lines().toList());
        };
    }
}
