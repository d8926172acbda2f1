package org.copydesk.persistence.words;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands between two spaces, in the ways that people write it: {@code covid-19} is {@code covid19}, and it is
 * {@code covid} and {@code 19}. A text is found by all lexemes of all ways; a search is satisfied by all lexemes of one way.
 *
 * @param ways none for a sign that is left out as often as not
 * @param tails ends that are no words as they stand there, of a run of letters or behind what is written as one with a word: they
 *     are found, and never needed
 */
record Term(List<List<Lexeme>> ways, List<Lexeme> tails) {

    Term(List<List<Lexeme>> ways) {
        this(ways, List.of());
    }

    Stream<Lexeme> lexemes() {
        return Stream.concat(ways.stream().flatMap(List::stream), tails.stream());
    }
}
