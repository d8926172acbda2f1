package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.Page;
import org.copydesk.core.workflow.Anonymity;
import org.copydesk.core.workflow.Masks;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.outbox.InboxNotices;
import org.copydesk.persistence.outbox.NoticeRow;

/** The inbox of the person who asks. */
@ApplicationScoped
@Transactional
public class Inboxes {

    /** Further than this nothing is counted. */
    public static final int COUNTED = 100;

    @Inject
    InboxNotices notices;

    @Inject
    CurrentPerson person;

    @Inject
    Anonymity anonymity;

    @Inject
    Clock clock;

    @Inject
    Event<Told> told;

    /** The lines before that of the message {@code before}, newest first. */
    public Page<NoticeRow, Long> page(boolean unreadOnly, long before, int limit) {
        return Page.of(shown(notices.of(viewer(), unreadOnly, before, limit + 1)), limit, NoticeRow::id);
    }

    /** What stands on a tab, newest first. */
    public List<NoticeRow> on(InboxTab tab, int limit) {
        return shown(
                switch (tab) {
                    case NEW -> notices.of(viewer(), true, Long.MAX_VALUE, limit);
                    case TO_DO -> notices.asking(viewer(), Recipients.asking(), limit);
                    case MENTIONS ->
                        notices.of(viewer(), List.of(Recipients.MENTIONED.name(), Recipients.REPLIED.name()), limit);
                    case ALL -> notices.of(viewer(), false, Long.MAX_VALUE, limit);
                });
    }

    private List<NoticeRow> shown(List<NoticeRow> rows) {
        var unnamed = rows.stream()
                .filter(row -> row.reviewer() != null)
                .map(NoticeRow::article)
                .distinct()
                .toList();
        var masks = anonymity.of(unnamed);
        return rows.stream()
                .map(row -> row.article() == null ? row : shown(row, masks.getOrDefault(row.article(), Masks.NONE)))
                .toList();
    }

    private static NoticeRow shown(NoticeRow row, Masks masks) {
        return row.by(masks.username(row.by()), masks.name(row.by(), row.byName()), masks.words(row.words()));
    }

    /** How many lines are new, at most {@link #COUNTED}. */
    public int unread() {
        return notices.unread(viewer(), COUNTED);
    }

    /** The same of somebody whose page is open. */
    public int unread(Viewer viewer) {
        return notices.unread(viewer, COUNTED);
    }

    /** @throws NoticeNotFound when it is not in the person's inbox */
    public NoticeRow read(long message) {
        find(message);
        notices.read(me(), message, clock.instant());
        return changed(message);
    }

    /** Makes a line new again. @throws NoticeNotFound when it is not in the person's inbox */
    public NoticeRow unread(long message) {
        find(message);
        notices.unread(me(), message);
        return changed(message);
    }

    /** Reads everything about an article. */
    public void readAll(long article) {
        notices.readAll(me(), article, clock.instant());
        told.fire(new Told(List.of(me())));
    }

    private NoticeRow changed(long message) {
        told.fire(new Told(List.of(me())));
        return find(message);
    }

    private NoticeRow find(long message) {
        return shown(notices.find(viewer(), message)).stream().findFirst().orElseThrow(NoticeNotFound::new);
    }

    private Viewer viewer() {
        return person.actor().viewer();
    }

    private UUID me() {
        return person.actor().id();
    }
}
