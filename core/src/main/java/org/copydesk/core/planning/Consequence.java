package org.copydesk.core.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.copydesk.core.workflow.UnderWay;
import org.copydesk.persistence.planning.Step;

/**
 * What other steps would make of articles under way.
 *
 * @param from the titles of the steps at which they wait now, none where an editor decides
 * @param to those at which they would wait, none where an editor would decide
 */
public record Consequence(List<String> from, List<String> to, List<UnderWay> articles) {

    public Consequence {
        from = List.copyOf(from);
        to = List.copyOf(to);
        articles = List.copyOf(articles);
    }

    /** Together those to which the same happens, the most frequent first. */
    static List<Consequence> of(List<UnderWay> all) {
        var alike = new LinkedHashMap<List<List<String>>, List<UnderWay>>();
        for (var one : all)
            alike.computeIfAbsent(List.of(titles(one.open()), titles(one.then())), same -> new ArrayList<>())
                    .add(one);
        return alike.entrySet().stream()
                .map(same -> new Consequence(same.getKey().get(0), same.getKey().get(1), same.getValue()))
                .sorted(Comparator.comparingInt(
                                (Consequence one) -> one.articles().size())
                        .reversed())
                .toList();
    }

    /** Whether they stay where they are. */
    public boolean isNone() {
        return from.equals(to);
    }

    private static List<String> titles(List<Step> steps) {
        return steps.stream().map(Step::title).toList();
    }
}
