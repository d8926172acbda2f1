package org.copydesk.core.text.credit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many words of a text are a person's. */
public record Share(String person, int words) {

    /** In hundredths by the largest remainders, so that they come to a hundred. */
    static Map<String, Integer> percentages(List<Share> shares) {
        int all = shares.stream().mapToInt(Share::words).sum();
        Map<String, Integer> percentages = new LinkedHashMap<>();
        shares.forEach(share -> percentages.put(share.person(), (int) (100L * share.words() / all)));
        int missing =
                100 - percentages.values().stream().mapToInt(Integer::intValue).sum();
        shares.stream()
                .sorted(Comparator.comparing((Share share) -> 100L * share.words() % all)
                        .reversed())
                .limit(missing)
                .forEach(share -> percentages.merge(share.person(), 1, Integer::sum));
        return percentages;
    }
}
