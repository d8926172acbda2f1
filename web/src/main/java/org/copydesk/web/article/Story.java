package org.copydesk.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.workflow.Editing;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.publishing.Publication;
import org.copydesk.persistence.publishing.Schedule;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.persistence.review.Round;

/** What became of the article so far, beside its text. */
@Named
@RequestScoped
public class Story {

    private static final int RECENT = 40;
    private static final int SHOWN = 8;

    @Inject
    ArticlePage page;

    @Inject
    Reading reading;

    @Inject
    Editing editing;

    @Inject
    CurrentPerson person;

    private List<EventRow> events;

    /** What happened last, the newest first. */
    public List<EventRow> getLatest() {
        return getEvents().stream().limit(SHOWN).toList();
    }

    /** What happened before that and is shown when it is asked for. */
    public List<EventRow> getEarlier() {
        return getEvents().stream().skip(SHOWN).toList();
    }

    /** The newest first. */
    private List<EventRow> getEvents() {
        if (events == null) {
            int length = page.getView().article().chain().length();
            var newest = reading.events(page.getId(), Math.max(0, length - RECENT), RECENT);
            events = new ArrayList<>(newest.items());
            Collections.reverse(events);
        }
        return events;
    }

    /** The last time somebody asked for changes, as long as the article waits for them; null otherwise. */
    public EventRow getChangesRequested() {
        if (page.getView().article().state() != Move.REQUEST_CHANGES.to()) return null;
        return getEvents().stream()
                .filter(event -> event.action().equals(Move.REQUEST_CHANGES.name()))
                .findFirst()
                .orElse(null);
    }

    /** Null when it was never submitted. */
    public Round getRound() {
        return reading.round(page.getId()).orElse(null);
    }

    /** Null when nothing is timed. */
    public Schedule getSchedule() {
        return reading.schedule(page.getId()).orElse(null);
    }

    /** What readers see, null when they see nothing. */
    public Publication getPublication() {
        return reading.publication(page.getId()).orElse(null);
    }

    public boolean isEditable() {
        return Optional.of(page.getView().article())
                .filter(article -> editing.refusal(person.actor(), article).isEmpty())
                .isPresent();
    }
}
