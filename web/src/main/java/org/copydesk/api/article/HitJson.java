package org.copydesk.api.article;

import java.util.List;
import java.util.Locale;
import org.copydesk.core.reading.Hit;
import org.copydesk.core.reading.Hit.Piece;

/** Where in a text what was searched for stands, and the words there that were searched for. */
public record HitJson(String field, String excerpt, List<String> words) {

    static HitJson of(Hit hit) {
        return new HitJson(
                hit.part().name().toLowerCase(Locale.ROOT),
                hit.excerpt(),
                hit.pieces().stream().filter(Piece::wanted).map(Piece::text).toList());
    }
}
