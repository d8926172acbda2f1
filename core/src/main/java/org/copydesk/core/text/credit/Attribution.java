package org.copydesk.core.text.credit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.blocks.Blocks;
import org.copydesk.core.text.blocks.Cell;
import org.copydesk.core.text.blocks.Unit;
import org.copydesk.persistence.article.Text;

/**
 * The newest text of a history with the revision and person that each word came from: the one that last introduced it.
 * A word keeps its origin when its paragraph moves, is split or joined, when branches are merged, and when an older
 * text is brought back. Immutable.
 */
public record Attribution(List<Credit> title, List<Credit> standfirst, List<CreditedBlock> body) {

    public Attribution {
        title = List.copyOf(title);
        standfirst = List.copyOf(standfirst);
        body = List.copyOf(body);
    }

    /** Replays the versions, each after its parents. */
    public static Attribution of(List<Version> history, Locale language) {
        return of(history, language, html -> Blocks.of(html, language));
    }

    /** @param bodies reads a body, for whoever asks about several histories of the same texts */
    public static Attribution of(List<Version> history, Locale language, Function<String, List<Block>> bodies) {
        Map<Integer, String> people =
                history.stream().collect(Collectors.toMap(Version::number, Version::person, (one, other) -> other));
        var title = new Replay(Text::title, text -> plain(text, language)).of(history);
        var standfirst = new Replay(Text::standfirst, text -> plain(text, language)).of(history);
        var body = new Replay(Text::body, bodies).of(history);
        return new Attribution(
                line(title, people),
                line(standfirst, people),
                IntStream.range(0, body.blocks().size())
                        .mapToObj(i -> passage(body.blocks().get(i), body.origins(i), people))
                        .toList());
    }

    /** Whose words the text is made of, most first. */
    public List<Share> shares() {
        Map<String, Integer> words = new HashMap<>();
        credits().forEach(credit -> words.merge(credit.person(), credit.words(), Integer::sum));
        return words.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> new Share(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Share::words).reversed().thenComparing(Share::person))
                .toList();
    }

    /** The same in whole hundredths that come to a hundred together, in the same order. */
    public Map<String, Integer> percentages() {
        return Share.percentages(shares());
    }

    /** All of it in reading order. */
    public Stream<Credit> credits() {
        return Stream.of(
                        title.stream(),
                        standfirst.stream(),
                        body.stream().flatMap(passage -> passage.credits().stream()))
                .flatMap(credits -> credits);
    }

    private static List<Block> plain(String text, Locale language) {
        return List.of(new Block("p", List.of(), 0, List.of(new Cell("", Blocks.plain(text, language)))));
    }

    private static List<Credit> line(Trace trace, Map<Integer, String> people) {
        if (trace.blocks().isEmpty()) return List.of();
        return credits(trace.blocks().get(0).units(), trace.origins(0), people);
    }

    private static CreditedBlock passage(Block block, int[] origins, Map<Integer, String> people) {
        List<CreditedBlock.CreditedField> fields = new ArrayList<>();
        int start = 0;
        for (Cell cell : block.cells()) {
            int end = start + cell.units().size();
            int[] own = Arrays.copyOfRange(origins, start, end);
            fields.add(new CreditedBlock.CreditedField(cell.tag(), credits(cell.units(), own, people)));
            start = end;
        }
        return new CreditedBlock(block, fields);
    }

    private static List<Credit> credits(List<Unit> units, int[] origins, Map<Integer, String> people) {
        List<Credit> credits = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= units.size(); end++) {
            if (end < units.size() && origins[end] == origins[start]) continue;
            credits.add(new Credit(origins[start], people.getOrDefault(origins[start], ""), units.subList(start, end)));
            start = end;
        }
        return credits;
    }
}
