package org.copydesk.core.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Made-up bodies with every kind of block, and what careless editors make of them. */
public final class Drafts {

    private static final String[] WORDS = {
        "the",
        "ferry",
        "bell",
        "said",
        "a",
        "storm",
        "Ines",
        "quay,",
        "06:40",
        "again.",
        "<strong>old</strong>",
        "<a href=\"/t\">table</a>",
        "x<sub>2</sub>",
        "don't",
        "我们开会",
        "قال",
        "ภาษาไทย",
        "&lt;b&gt;",
        "<br>",
        "<img src=\"a.png\" alt=\"b\">"
    };

    private Drafts() {}

    public static Arbitrary<List<String>> bodies() {
        return Arbitraries.randomValue(random -> body(random, random.nextInt(9)));
    }

    /** One or several of the blocks edited, moved, split, joined, dropped or doubled. */
    public static List<String> edited(List<String> body, long seed) {
        var random = new Random(seed);
        List<String> edited = new ArrayList<>(body);
        for (int edits = random.nextInt(5); edits > 0; edits--) {
            int place = edited.isEmpty() ? 0 : random.nextInt(edited.size());
            switch (random.nextInt(7)) {
                case 0 -> edited.add(place, block(random));
                case 1 -> Collections.rotate(edited, 1);
                case 2 -> edited.addAll(body(random, 1));
                default -> edit(edited, place, random);
            }
        }
        return edited;
    }

    private static void edit(List<String> edited, int place, Random random) {
        if (edited.isEmpty()) return;
        String block = edited.get(place);
        switch (random.nextInt(5)) {
            case 0 -> edited.remove(place);
            case 1 -> edited.set(place, block.replaceFirst(" ", "</p><p>"));
            case 2 -> edited.set(place, block.replaceFirst(" \\S+ ", " " + words(random) + " "));
            case 3 -> edited.set(place, block.replace("the", "<em>the</em>"));
            default -> edited.add(edited.remove(random.nextInt(edited.size())));
        }
    }

    private static List<String> body(Random random, int size) {
        List<String> blocks = new ArrayList<>();
        while (blocks.size() < size) blocks.add(block(random));
        return blocks;
    }

    private static String block(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> "<h2>" + words(random) + "</h2>";
            case 1 -> "<ul><li>" + words(random) + "<ol><li>" + words(random) + "</li></ol></li><li>a</li></ul>";
            case 2 -> "<blockquote><p>" + words(random) + "</p><p>b</p></blockquote>";
            case 3 ->
                "<table><thead><tr><th>" + words(random) + "</th><th>c</th></tr></thead><tbody><tr><td>" + words(random)
                        + "</td><td>" + words(random) + "</td></tr></tbody></table>";
            case 4 -> "<pre><code>  x = 1\n\n" + words(random).replace("<br>", "\n") + "\n}\n</code></pre>";
            case 5 -> "<hr>";
            default -> "<p>" + words(random) + " " + words(random) + "</p>";
        };
    }

    private static String words(Random random) {
        var words = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
        for (int i = random.nextInt(12); i > 0; i--) words.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        return words.toString();
    }
}
