package org.copydesk.core.reading;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.persistence.words.WordQuery;
import org.copydesk.persistence.words.WordQuery.WordPlace;

/** Why a text was found: where what was searched for stands, with a few words around it. */
public record Hit(Part part, List<Piece> pieces) implements Serializable {

    private static final int BEFORE = 60;
    private static final int LENGTH = 220;

    /** What of a text it stands in. */
    public enum Part {
        TITLE,
        STANDFIRST,
        SUBJECTS,
        BYLINE,
        BODY
    }

    /** Some words of an excerpt, and whether they were searched for. */
    public record Piece(String text, boolean wanted) implements Serializable {}

    /** The whole of a short text; none when nothing in it was searched for. */
    public static List<Hit> whole(Part part, String text, WordQuery query) {
        var places = query.places(text);
        return places.isEmpty() ? List.of() : List.of(new Hit(part, pieces(text, places, 0, text.length())));
    }

    /** What stands around the first place. */
    public static List<Hit> around(Part part, String text, WordQuery query) {
        var places = query.places(text);
        if (places.isEmpty()) return List.of();
        int from = beginning(text, places.get(0).start());
        return List.of(new Hit(part, pieces(text, places, from, end(text, from))));
    }

    private static List<Piece> pieces(String text, List<WordPlace> places, int from, int to) {
        var pieces = new ArrayList<Piece>();
        if (from > 0) pieces.add(new Piece("…", false));
        int done = from;
        for (var place : places) {
            if (place.end() > to) break;
            if (place.start() > done) pieces.add(new Piece(text.substring(done, place.start()), false));
            pieces.add(new Piece(text.substring(place.start(), place.end()), true));
            done = place.end();
        }
        if (done < to) pieces.add(new Piece(text.substring(done, to), false));
        if (to < text.length()) pieces.add(new Piece("…", false));
        return pieces;
    }

    private static int beginning(String text, int hit) {
        if (hit <= BEFORE) return 0;
        int space = text.indexOf(' ', hit - BEFORE);
        return space < 0 || space >= hit ? hit : space + 1;
    }

    private static int end(String text, int from) {
        if (from + LENGTH >= text.length()) return text.length();
        int space = text.lastIndexOf(' ', from + LENGTH);
        return space > from + BEFORE * 2
                ? space
                : text.offsetByCodePoints(from, text.codePointCount(from, from + LENGTH));
    }

    /** As plain words. */
    public String excerpt() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
