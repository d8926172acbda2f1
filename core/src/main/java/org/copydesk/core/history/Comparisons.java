package org.copydesk.core.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.article.Text;

/**
 * What changed between revisions, worked out once for those who look at the same one after another. Known by what the revisions
 * say, so that none is remembered which was rolled back.
 */
@ApplicationScoped
class Comparisons {

    /** Letters of all texts that are remembered as compared; each takes some fifty bytes. */
    private static final int ROOM = 600_000;

    private record Pair(String before, String after, Locale language) {}

    private record Known(Comparison comparison, int letters) {}

    private final Map<Pair, Known> known = new LinkedHashMap<>(16, 0.75f, true);
    private int letters;

    Comparison between(Revision before, Revision after, Locale language) {
        var pair = new Pair(before.hash(), after.hash(), language);
        synchronized (known) {
            var there = known.get(pair);
            if (there != null) return there.comparison();
        }
        var comparison = Comparison.of(before.text(), after.text(), language);
        remember(pair, new Known(comparison, letters(before.text()) + letters(after.text())));
        return comparison;
    }

    private void remember(Pair pair, Known found) {
        synchronized (known) {
            if (found.letters() > ROOM || known.putIfAbsent(pair, found) != null) return;
            letters += found.letters();
            for (var oldest = known.values().iterator(); letters > ROOM; oldest.remove())
                letters -= oldest.next().letters();
        }
    }

    private static int letters(Text text) {
        return text.body().length();
    }
}
