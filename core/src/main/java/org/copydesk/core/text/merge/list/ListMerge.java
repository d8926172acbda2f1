package org.copydesk.core.text.merge.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One merge of three lists: who is in it first, then in what order. */
public final class ListMerge<T> {

    private final Entries<T> entries;
    private final Map<String, T> base;
    private final Map<String, T> theirs;
    private final Map<String, T> mine;
    private final Map<String, T> merged = new HashMap<>();

    private ListMerge(Entries<T> entries, List<T> base, List<T> theirs, List<T> mine) {
        this.entries = entries;
        this.base = byKey(base);
        this.theirs = byKey(theirs);
        this.mine = byKey(mine);
    }

    /** The merged list; nothing when both sides want different things of the same entry, the order or the first. */
    public static <T> Optional<List<T>> of(Entries<T> entries, List<T> base, List<T> theirs, List<T> mine) {
        if (base.equals(mine) || theirs.equals(mine)) return Optional.of(theirs);
        if (base.equals(theirs)) return Optional.of(mine);
        var merge = new ListMerge<>(entries, base, theirs, mine);
        return merge.isMergeable() ? merge.ordered() : Optional.empty();
    }

    /** Entries of both sides, theirs first. */
    public static <T> List<T> both(List<T> theirs, List<T> mine) {
        List<T> both = new ArrayList<>(theirs);
        mine.stream().filter(entry -> !theirs.contains(entry)).forEach(both::add);
        return both;
    }

    private Map<String, T> byKey(List<T> list) {
        Map<String, T> byKey = new LinkedHashMap<>();
        for (T entry : list) {
            String key = entries.key(entry);
            while (byKey.containsKey(key)) key += '\0';
            byKey.put(key, entry);
        }
        return byKey;
    }

    private boolean isMergeable() {
        Set<String> keys = new HashSet<>(theirs.keySet());
        keys.addAll(mine.keySet());
        if (isReplacedByBoth()) return false;
        for (String key : keys) if (!mergeEntry(key, base.get(key), theirs.get(key), mine.get(key))) return false;
        return !entries.isLedByFirst() || base.isEmpty() || !leadersClash(first(base), first(theirs), first(mine));
    }

    /** Whether both put something else in the place of the same entry, which may be one thing called differently. */
    private boolean isReplacedByBoth() {
        boolean bothRemoved =
                base.keySet().stream().anyMatch(key -> !theirs.containsKey(key) && !mine.containsKey(key));
        return bothRemoved && hasOwn(theirs, mine) && hasOwn(mine, theirs);
    }

    private boolean hasOwn(Map<String, T> side, Map<String, T> other) {
        return side.keySet().stream().anyMatch(key -> !base.containsKey(key) && !other.containsKey(key));
    }

    private boolean mergeEntry(String key, T before, T their, T my) {
        if (their != null && my != null) {
            var entry = entries.merged(before, their, my);
            entry.ifPresent(merged_ -> merged.put(key, merged_));
            return entry.isPresent();
        }
        T left = their == null ? my : their;
        if (before == null) merged.put(key, left);
        return before == null || before.equals(left);
    }

    private boolean leadersClash(String before, String their, String my) {
        return !before.equals(their) && !before.equals(my) && !their.equals(my);
    }

    private static String first(Map<String, ?> list) {
        return list.keySet().stream().findFirst().orElse("");
    }

    private Optional<List<T>> ordered() {
        var before = common(base);
        var their = common(theirs);
        var my = common(mine);
        if (before.equals(my) || their.equals(my)) return Optional.of(woven(theirs, mine, false));
        if (before.equals(their)) return Optional.of(woven(mine, theirs, true));
        return Optional.empty();
    }

    /** The entries that all three have, in this one's order. */
    private List<String> common(Map<String, T> list) {
        return list.keySet().stream()
                .filter(key -> base.containsKey(key) && theirs.containsKey(key) && mine.containsKey(key))
                .toList();
    }

    /** One list's order, each entry only the other has after the one it follows there. */
    private List<T> woven(Map<String, T> order, Map<String, T> other, boolean otherFirst) {
        List<String> keys = new ArrayList<>(
                order.keySet().stream().filter(merged::containsKey).toList());
        int place = 0;
        for (String key : other.keySet()) {
            int known = keys.indexOf(key);
            if (known >= 0) {
                place = known + 1;
            } else if (merged.containsKey(key)) {
                while (!otherFirst && place < keys.size() && isOnlyIn(order, other, keys.get(place))) place++;
                keys.add(place++, key);
            }
        }
        return keys.stream().map(merged::get).toList();
    }

    private static boolean isOnlyIn(Map<String, ?> order, Map<String, ?> other, String key) {
        return order.containsKey(key) && !other.containsKey(key);
    }
}
