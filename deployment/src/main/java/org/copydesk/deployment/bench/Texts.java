package org.copydesk.deployment.bench;

import org.copydesk.deployment.bench.http.Wire;
import org.copydesk.deployment.bench.measure.Report;

/** Comparing and merging through the API, one at a time, with what fetching the texts and answering costs. */
final class Texts {

    private final Target target;
    private final LifeCycle lives;

    Texts(Target target) {
        this.target = target;
        this.lives = new LifeCycle(target);
    }

    void measure(Report report) {
        compare(report, 1_000, "target p50 3 ms");
        compare(report, 10_000, "target p50 30 ms");
        merge(report, 10_000);
    }

    private void compare(Report report, int words, String goal) {
        try (var wire = new Wire(target.port())) {
            long article = begin(wire, words);
            save(wire, article, 1, words, 2);
            var path = LifeCycle.path(article) + "/compare?from=1&to=2";
            var rate = target.load()
                    .alone()
                    .of("compare two versions of " + words + " words", target.each(own -> () -> {
                        own.get(path, target.tokens().of("clara")).expecting(200);
                        return true;
                    }));
            report.add(rate, goal);
        }
    }

    /** Every save is based on the first revision while another one stands at the head. */
    private void merge(Report report, int words) {
        var rate = target.load().alone().of("merge on saving " + words + " words", target.each(own -> {
            long article = begin(own, words);
            save(own, article, 1, words, 2);
            int[] turn = {3};
            return () -> {
                save(own, article, 1, words, turn[0]++);
                return true;
            };
        }));
        report.add(rate, "target p50 30 ms");
    }

    private long begin(Wire wire, int words) {
        return lives.begin(wire, new MadeUpText(5).json("Long reading", new MadeUpText(3).body(words)));
    }

    /** The second save changes a word in many paragraphs of the second half, later ones another single word each. */
    private void save(Wire wire, long article, int base, int words, int turn) {
        var paragraphs = new MadeUpText(3).body(words).split("(?<=</p>)");
        int half = paragraphs.length / 2;
        if (turn == 2)
            for (int i = half; i < paragraphs.length; i += 4) paragraphs[i] = changed(paragraphs[i], 5, turn);
        else paragraphs[turn % half] = changed(paragraphs[turn % half], turn / half * 2 % 40, turn);
        var json = new MadeUpText(5).json("Long reading", String.join("", paragraphs));
        wire.put(LifeCycle.path(article), target.tokens().of("clara"), base, json)
                .expecting(200);
    }

    private static String changed(String paragraph, int word, int turn) {
        var words = paragraph.split(" ");
        words[Math.min(word + 1, words.length - 2)] = "changed" + turn;
        return String.join(" ", words);
    }
}
