package org.copydesk.core.text.merge.list;

import java.util.List;
import java.util.Optional;

/** What a list needs to know of its entries to be merged and shown. */
public interface Entries<T> {

    /** What makes two entries the same one, changed or not. */
    String key(T entry);

    /** Three versions of one entry merged; base is null when both sides added it. */
    Optional<T> merged(T base, T theirs, T mine);

    /** Whether the first entry means more than the others, so that two new first ones cannot both be had. */
    boolean isLedByFirst();

    String print(T entry);

    Optional<T> read(String line);

    default String print(List<T> entries) {
        return String.join("\n", entries.stream().map(this::print).toList());
    }

    default List<T> read(List<String> lines) {
        return lines.stream().map(this::read).flatMap(Optional::stream).toList();
    }
}
