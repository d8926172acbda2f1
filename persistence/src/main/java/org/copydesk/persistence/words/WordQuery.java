package org.copydesk.persistence.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What somebody searches for: every term that they typed has to be there, each as the beginning of a word. */
public final class WordQuery {

    /** A longer beginning is not in the index of beginnings. */
    private static final int LONGEST = 12;

    private record SoughtWord(String lexeme, boolean isBeginning) {

        boolean finds(String other) {
            return isBeginning ? other.startsWith(lexeme) : other.equals(lexeme);
        }

        boolean findsOneOf(NavigableSet<String> lexemes) {
            var next = lexemes.ceiling(lexeme);
            return next != null && finds(next);
        }

        /** As the function {@code beginnings} of the database has it. */
        String inBeginnings() {
            int length = Math.min(LONGEST, lexeme.codePointCount(0, lexeme.length()));
            return isBeginning
                    ? Terms.quoted("^" + lexeme.substring(0, lexeme.offsetByCodePoints(0, length)))
                    : Terms.quoted(lexeme);
        }

        @Override
        public String toString() {
            return Terms.quoted(lexeme) + (isBeginning ? ":*" : "");
        }
    }

    private final List<List<List<SoughtWord>>> wanted;

    private WordQuery(List<List<List<SoughtWord>>> wanted) {
        this.wanted = wanted;
    }

    public static WordQuery of(String typed) {
        var terms =
                Terms.of(typed).stream().filter(term -> !term.ways().isEmpty()).toList();
        return new WordQuery(IntStream.range(0, terms.size())
                .mapToObj(i -> terms.get(i).ways().stream()
                        .map(way -> leaves(way, i == terms.size() - 1))
                        .distinct()
                        .toList())
                .toList());
    }

    /** For names of which a word begins so, what follows it included. */
    public static WordQuery ofBeginning(String typed) {
        var beginning = Terms.beginning(typed);
        return new WordQuery(
                beginning.isEmpty() ? List.of() : List.of(List.of(List.of(new SoughtWord(beginning, true)))));
    }

    /** The last lexeme of a term is a beginning; a single letter is one only while nothing is typed behind it. */
    private static List<SoughtWord> leaves(List<Lexeme> way, boolean isLast) {
        return IntStream.range(0, way.size())
                .mapToObj(i -> {
                    var lexeme = way.get(i).text();
                    boolean isLone = lexeme.length() == 1 && lexeme.charAt(0) < 0x0e00 && (!isLast || way.size() > 1);
                    return new SoughtWord(
                            lexeme,
                            i == way.size() - 1 && !isLone && !way.get(i).complete());
                })
                .toList();
    }

    /** Whether nothing was typed that a text could be found by. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** Whether a text of these lexemes is found. */
    public boolean finds(NavigableSet<String> lexemes) {
        return wanted.stream()
                .allMatch(ways ->
                        ways.stream().anyMatch(way -> way.stream().allMatch(leaf -> leaf.findsOneOf(lexemes))));
    }

    /** Where in the text what was typed stands, from the beginning on; nothing overlaps. */
    public List<WordPlace> places(String text) {
        var places = new ArrayList<WordPlace>();
        Terms.of(text).stream()
                .flatMap(Term::lexemes)
                .filter(lexeme -> isWanted(lexeme.text()))
                .map(lexeme -> new WordPlace(lexeme.start(), lexeme.end()))
                .sorted(Comparator.comparingInt(WordPlace::start))
                .forEach(place -> {
                    int last = places.size() - 1;
                    if (last < 0 || places.get(last).end() < place.start()) places.add(place);
                    else places.set(last, places.get(last).with(place));
                });
        return places;
    }

    private boolean isWanted(String lexeme) {
        return wanted.stream().flatMap(List::stream).flatMap(List::stream).anyMatch(leaf -> leaf.finds(lexeme));
    }

    /** From a sign up to another one. */
    public record WordPlace(int start, int end) {

        private WordPlace with(WordPlace other) {
            return new WordPlace(start, Math.max(end, other.end));
        }
    }

    /** As PostgreSQL reads a tsquery; "" when nothing was typed. */
    @Override
    public String toString() {
        return written(SoughtWord::toString);
    }

    /**
     * The same for an index that has the beginnings of all words as words of their own, up to a length: a beginning is found
     * there without reading all words that have it. What it finds has to be looked at once more.
     */
    public String inBeginnings() {
        return written(SoughtWord::inBeginnings);
    }

    private String written(Function<SoughtWord, String> leaves) {
        return wanted.stream()
                .map(ways -> ways.stream()
                        .map(way -> way.stream().map(leaves).collect(Collectors.joining(" & ")))
                        .collect(Collectors.joining(" | ", "(", ")")))
                .collect(Collectors.joining(" & "));
    }
}
