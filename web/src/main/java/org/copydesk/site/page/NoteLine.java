package org.copydesk.site.page;

import java.util.Locale;
import java.util.Map;
import org.copydesk.persistence.publishing.Correction.Kind;
import org.copydesk.persistence.publishing.PublicNote;
import org.copydesk.site.response.Dates;
import org.copydesk.site.response.Links;

/**
 * What readers are told of a change, as it is printed.
 *
 * @param kind in lower case, for the style sheet
 * @param name what the note is called
 * @param done what was done to the article, as it stands beside its date
 * @param history where the words that changed are
 */
public record NoteLine(
        String kind,
        String name,
        String done,
        String time,
        String when,
        String words,
        String title,
        String article,
        String history) {

    private static final Map<Kind, String> NAMES =
            Map.of(Kind.CORRECTION, "Correction", Kind.CLARIFICATION, "Clarification", Kind.UPDATE, "Update");
    private static final Map<Kind, String> DONE =
            Map.of(Kind.CORRECTION, "corrected", Kind.CLARIFICATION, "clarified", Kind.UPDATE, "updated");

    static NoteLine of(PublicNote note, Dates dates) {
        return new NoteLine(
                note.kind().name().toLowerCase(Locale.ROOT),
                name(note.kind()),
                DONE.get(note.kind()),
                Dates.machine(note.time()),
                dates.exact(note.time()),
                note.note(),
                note.title(),
                Links.article(note.slug()),
                Links.history(note.slug()));
    }

    /** What a note of this kind is called. */
    public static String name(Kind kind) {
        return NAMES.get(kind);
    }

    /** What was done to the article, in one word. */
    static String word(Kind kind) {
        return DONE.getOrDefault(kind, "changed");
    }

    /** The same, beginning a line. */
    static String done(Kind kind) {
        var done = word(kind);
        return Character.toUpperCase(done.charAt(0)) + done.substring(1);
    }
}
