package org.copydesk.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.copydesk.core.publishing.SearchResult;
import org.copydesk.core.publishing.Site;
import org.copydesk.core.reading.Hit;
import org.copydesk.core.reading.Hit.Piece;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.Dates;
import org.copydesk.site.response.Links;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.RenderedPage;

/** Where readers search, and what they find: the newest first. */
@ApplicationScoped
public class SearchPage {

    public static final String PATH = "/search";

    /** Letters; whatever is typed beyond is not looked for. */
    private static final int LONGEST = 200;

    private static final int LENGTH = 20;

    /** Readers have no names by which each could have a share of the work, so all of them have one together. */
    private static final int AT_ONCE = 4;

    @Inject
    Site site;

    @Inject
    Frame frame;

    @Inject
    Masthead masthead;

    private final Semaphore seats = new Semaphore(AT_ONCE);

    /** An article that was found, with what was looked for marked; without pieces of a text it is summed up as in a list. */
    public record FoundTeaser(Teaser teaser, List<Piece> title, List<Piece> text) {

        static FoundTeaser of(SearchResult found, Dates dates) {
            var title = found.title() == null
                    ? List.of(new Piece(found.article().title(), false))
                    : found.title().pieces();
            return new FoundTeaser(Teaser.of(found.article(), dates), title, pieces(found.text()));
        }

        private static List<Piece> pieces(Hit hit) {
            return hit == null ? List.of() : hit.pieces();
        }
    }

    /**
     * @param typed null when nothing was
     * @return empty when the place is none
     */
    public Optional<RenderedPage> print(PageKey wanted, List<String> sections, String typed) {
        var place = wanted.place() == null ? Optional.of(new Place(null, 0)) : Place.of(wanted.place());
        if (place.isEmpty()) return Optional.empty();
        if (!seats.tryAcquire())
            return Optional.of(
                    frame.notice(503, "Many people are searching", "Please try again in a moment: reload the page."));
        try {
            return Optional.of(page(wanted, sections, typed == null ? "" : typed.strip(), place.get()));
        } finally {
            seats.release();
        }
    }

    private RenderedPage page(PageKey wanted, List<String> sections, String typed, Place from) {
        var words = typed.substring(0, typed.offsetByCodePoints(0, Math.min(LONGEST, letters(typed))));
        var found = site.search(words, from.since(), from.id(), LENGTH + 1);
        var dates = masthead.dates();
        var path = Links.search(words);
        var shown = new HashMap<String, Object>();
        shown.put("words", words);
        shown.put("cut", words.length() < typed.length() ? LONGEST : null);
        shown.put(
                "found",
                found.stream()
                        .limit(LENGTH)
                        .map(each -> FoundTeaser.of(each, dates))
                        .toList());
        shown.put("newest", wanted.place() == null ? null : path);
        shown.put(
                "older",
                found.size() > LENGTH
                        ? path + "&before=" + Place.after(found.get(LENGTH - 1).article())
                        : null);
        return frame.page("search", wanted, sections, shown);
    }

    private static int letters(String text) {
        return text.codePointCount(0, text.length());
    }
}
