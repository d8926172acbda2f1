package org.copydesk.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.publishing.Site;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.RenderedPage;

/** Everything that was corrected, clarified or updated, the newest first. */
@ApplicationScoped
public class CorrectionsPage {

    public static final String PATH = "/corrections";

    private static final int LENGTH = 50;

    @Inject
    Site site;

    @Inject
    Frame frame;

    @Inject
    Masthead masthead;

    /** Empty when the place is none. */
    public Optional<RenderedPage> print(PageKey wanted, List<String> sections) {
        if (wanted.place() == null) return Optional.of(page(wanted, sections, null));
        if (!wanted.place().matches("[0-9]{1,15}")) return Optional.empty();
        return Optional.of(page(wanted, sections, Instant.ofEpochMilli(Long.parseLong(wanted.place()))));
    }

    private RenderedPage page(PageKey wanted, List<String> sections, Instant before) {
        var notes = site.notes(before, LENGTH + 1);
        var dates = masthead.dates();
        var shown = new HashMap<String, Object>();
        shown.put("canonical", wanted.base() + PATH);
        shown.put(
                "notes",
                notes.stream()
                        .limit(LENGTH)
                        .map(note -> NoteLine.of(note, dates))
                        .toList());
        shown.put("newest", before == null ? null : PATH);
        shown.put(
                "older",
                notes.size() > LENGTH
                        ? PATH + "?before=" + notes.get(LENGTH - 1).time().toEpochMilli()
                        : null);
        return frame.page("corrections", wanted, sections, shown);
    }
}
