package org.copydesk.persistence.words;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands between two spaces, in the ways that people write it: {@code covid-19} is {@code covid19}, and it is
 * {@code covid} and {@code 19}. A text is found by all lexemes of all ways; a search is satisfied by all lexemes of one way.
 *
 * @param tail the end of a run of letters that is no word of its own: it is found, and never needed
 */
record Term(List<List<Lexeme>> ways, Lexeme tail) {

    Stream<Lexeme> lexemes() {
        return Stream.concat(ways.stream().flatMap(List::stream), Stream.ofNullable(tail));
    }
}
