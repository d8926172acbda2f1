package org.copydesk.core.text.files.format;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.core.text.markup.Markup;

/**
 * What of a file did not come along as it was, in the order of {@link Loss}; of some by what names.
 *
 * @param all the names that were found, none where there is nothing to name
 */
public record Losses(Map<Loss, List<String>> all) {

    public static final Losses NONE = new Losses(Map.of());

    private static final int NAMED = 12;
    private static final int SHOWN = 40;

    public Losses {
        var ordered = new EnumMap<Loss, List<String>>(Loss.class);
        all.forEach((loss, names) -> ordered.put(loss, List.copyOf(names)));
        all = Collections.unmodifiableMap(ordered);
    }

    /** These, without a name. */
    public static Losses of(Collection<Loss> some) {
        var all = new EnumMap<Loss, List<String>>(Loss.class);
        some.forEach(loss -> all.put(loss, List.of()));
        return new Losses(all);
    }

    /** What the front matter says that nobody here knows; some of it where that is much. */
    public static Losses unknown(Collection<String> names) {
        if (names.isEmpty()) return NONE;
        var shown = names.stream().map(Losses::shown).limit(NAMED);
        var more = names.size() > NAMED ? Stream.of("…") : Stream.<String>of();
        return new Losses(Map.of(Loss.FRONT_MATTER, Stream.concat(shown, more).toList()));
    }

    private static String shown(String name) {
        var words = Markup.line(name);
        return words.codePointCount(0, words.length()) <= SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** One line in English. */
    public String message() {
        return all.entrySet().stream()
                .map(one -> one.getKey().words()
                        + (one.getValue().isEmpty() ? "" : ": " + String.join(", ", one.getValue())))
                .collect(joining("; "));
    }

    /** As it is kept: a line for each, its name and what is named, between tabulators, which no name holds. */
    public String kept() {
        return all.entrySet().stream()
                .map(one -> Stream.concat(Stream.of(one.getKey().name()), one.getValue().stream())
                        .collect(joining("\t")))
                .collect(joining("\n"));
    }

    /** What was kept so; what nobody knows any more is passed over. */
    public static Losses read(String kept) {
        var all = new EnumMap<Loss, List<String>>(Loss.class);
        kept.lines()
                .map(line -> List.of(line.split("\t")))
                .forEach(parts -> named(parts.get(0)).ifPresent(loss -> all.put(loss, parts.subList(1, parts.size()))));
        return new Losses(all);
    }

    private static Optional<Loss> named(String name) {
        return Arrays.stream(Loss.values())
                .filter(loss -> loss.name().equals(name))
                .findFirst();
    }
}
