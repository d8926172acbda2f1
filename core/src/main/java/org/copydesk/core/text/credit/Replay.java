package org.copydesk.core.text.credit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.persistence.article.Text;

/** Follows one field of a text through its history. */
final class Replay {

    private final Function<Text, String> field;
    private final Function<String, List<Block>> reader;
    private final Map<Integer, Version> versions = new HashMap<>();
    private final Map<Integer, Trace> traces = new HashMap<>();
    private final Map<String, List<Integer>> byContent = new HashMap<>();

    Replay(Function<Text, String> field, Function<String, List<Block>> reader) {
        this.field = field;
        this.reader = reader;
    }

    /** The field as it is in the last of the versions. */
    Trace of(List<Version> history) {
        Trace last = Trace.first(List.of(), 0);
        for (Version version : history) {
            last = trace(version);
            versions.put(version.number(), version);
            traces.put(version.number(), last);
            byContent
                    .computeIfAbsent(field.apply(version.text()), any -> new ArrayList<>())
                    .add(version.number());
        }
        return last;
    }

    private Trace trace(Version version) {
        String content = field.apply(version.text());
        List<Integer> parents =
                version.parents().stream().filter(traces::containsKey).toList();
        for (int parent : parents) {
            if (contentOf(parent).equals(content)) return traces.get(parent);
        }
        int restored = restored(content, parents);
        if (restored > 0) return traces.get(restored);
        List<Block> blocks = reader.apply(content);
        Trace trace = Trace.first(blocks, version.number());
        for (int parent : parents) {
            Trace inherited = traces.get(parent).next(blocks, version.number());
            trace = trace.or(inherited, version.number());
        }
        return trace;
    }

    /** The newest ancestor that had exactly this content, or 0: bringing it back introduces nothing. */
    private int restored(String content, List<Integer> parents) {
        List<Integer> same = byContent.getOrDefault(content, List.of());
        if (same.isEmpty()) return 0;
        Set<Integer> ancestors = ancestors(parents);
        return same.stream().filter(ancestors::contains).reduce(0, (older, newer) -> newer);
    }

    private Set<Integer> ancestors(List<Integer> parents) {
        Set<Integer> ancestors = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(parents);
        while (!open.isEmpty()) {
            int number = open.pop();
            if (versions.containsKey(number) && ancestors.add(number)) {
                open.addAll(versions.get(number).parents());
            }
        }
        return ancestors;
    }

    private String contentOf(int version) {
        return field.apply(versions.get(version).text());
    }
}
