package org.copydesk.web.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.publishing.Publication;
import org.copydesk.persistence.publishing.Schedule;
import org.copydesk.persistence.record.EventRow;

/**
 * What became of the article so far, beside its text.
 *
 * @param events what happened last, the newest first
 * @param schedule null when nothing is timed
 * @param publication what readers see, null when they see nothing
 */
public record ArticleStory(ArticleView view, List<EventRow> events, Schedule schedule, Publication publication) {

    private static final int RECENT = 40;
    private static final int SHOWN = 8;

    static ArticleStory of(ArticleView view, Reading reading) {
        long id = view.article().id();
        int length = view.article().chain().length();
        var newest = new ArrayList<>(
                reading.events(id, Math.max(0, length - RECENT), RECENT).items());
        Collections.reverse(newest);
        return new ArticleStory(
                view,
                newest,
                reading.schedule(id).orElse(null),
                view.article().slug() == null ? null : reading.publication(id).orElse(null));
    }

    public List<EventRow> latest() {
        return events.stream().limit(SHOWN).toList();
    }

    /** What happened before that and is shown when it is asked for. */
    public List<EventRow> earlier() {
        return events.stream().skip(SHOWN).toList();
    }

    /** The last time somebody asked for changes, as long as the article waits for them; null otherwise. */
    public EventRow changesRequested() {
        if (view.article().state() != Move.REQUEST_CHANGES.to()) return null;
        return events.stream()
                .filter(event -> event.action().equals(Move.REQUEST_CHANGES.name()))
                .findFirst()
                .orElse(null);
    }
}
