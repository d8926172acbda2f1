package org.copydesk.core.text.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Text;

/** Made-up bodies in which every word occurs once, and what editors make of them with words nobody else writes. */
final class Bodies {

    private static final Pattern WORD = Pattern.compile("[a-z]+\\d+x");

    private final Random random;
    private final String author;
    private int written;

    private Bodies(String author, long seed) {
        this.author = author;
        random = new Random(seed);
    }

    static Text text(String body) {
        return new Text("Ferry back", "", body, List.of("BOATS"), List.of());
    }

    /** The words of a body, each once as they occur once. */
    static List<String> words(String html) {
        List<String> words = new ArrayList<>();
        var matcher = WORD.matcher(html);
        while (matcher.find()) words.add(matcher.group());
        return words;
    }

    static List<String> blocks(long seed) {
        var bodies = new Bodies("base", seed);
        List<String> blocks = new ArrayList<>();
        for (int i = bodies.random.nextInt(8); i >= 0; i--) blocks.add(bodies.block());
        return blocks;
    }

    static String body(List<String> blocks) {
        return Markup.canonical(String.join("", blocks));
    }

    /** A few of the blocks edited, moved, divided, dropped or added. */
    static List<String> edited(List<String> blocks, String author, long seed) {
        return new Bodies(author, seed).edited(blocks, 10);
    }

    /** The same without moves. */
    static List<String> editedInPlace(List<String> blocks, String author, long seed) {
        return new Bodies(author, seed).edited(blocks, 8);
    }

    private List<String> edited(List<String> blocks, int ways) {
        List<String> edited = new ArrayList<>(blocks);
        for (int edits = random.nextInt(6); edits > 0; edits--) edit(edited, ways);
        return edited;
    }

    private void edit(List<String> blocks, int ways) {
        int place = random.nextInt(blocks.size() + 1);
        if (place == blocks.size()) {
            blocks.add(block());
            return;
        }
        String block = blocks.get(place);
        switch (random.nextInt(ways)) {
            case 0 -> blocks.add(place, block());
            case 1 -> blocks.remove(place);
            case 2 -> blocks.set(place, block.replaceFirst("(?<=x) (?=[a-z])", "</p><p>"));
            case 3 -> blocks.set(place, block.replace("<p>", "<h2>").replace("</p>", "</h2>"));
            case 4 -> blocks.set(place, block.replaceFirst("</li>", "</li><li>" + words() + "</li>"));
            case 8 -> Collections.swap(blocks, place, random.nextInt(blocks.size()));
            case 9 -> blocks.add(random.nextInt(blocks.size()), blocks.remove(place));
            default -> blocks.set(place, inside(block));
        }
    }

    /** The block with one of its words replaced, removed, added to or formatted. */
    private String inside(String block) {
        var words = words(block);
        if (words.isEmpty()) return block;
        String word = words.get(random.nextInt(words.size()));
        String changed = switch (random.nextInt(6)) {
            case 0 -> word();
            case 1 -> "";
            case 2 -> "<strong>" + word + "</strong>";
            case 3 -> "<a href=\"/" + author + "\">" + word + "</a>";
            case 4 -> word + " " + words();
            default -> words() + " " + word;
        };
        return block.replace(word, changed);
    }

    private String block() {
        return switch (random.nextInt(9)) {
            case 0 -> "<h2>" + words() + "</h2>";
            case 1 -> "<ul><li>" + words() + "<ol><li>" + words() + "</li></ol></li><li>" + words() + "</li></ul>";
            case 2 -> "<blockquote><p>" + words() + "</p><p>" + words() + "</p></blockquote>";
            case 3 -> "<table><tbody><tr><td>" + words() + "</td><td>" + words() + "</td></tr></tbody></table>";
            case 4 -> "<pre>  " + words() + "\n\n" + words() + "\n}</pre>";
            case 5 -> "<hr>";
            default -> "<p>" + words() + " <em>" + words() + "</em>, " + words() + ".</p>";
        };
    }

    private String words() {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) words.add(word());
        return String.join(" ", words);
    }

    private String word() {
        return author + written++ + "x";
    }
}
