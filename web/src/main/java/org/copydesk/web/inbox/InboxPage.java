package org.copydesk.web.inbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.copydesk.core.notifying.InboxTab;
import org.copydesk.core.notifying.Inboxes;
import org.copydesk.core.notifying.MailChoices;
import org.copydesk.core.notifying.NoticeWords;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.review.Assigning;
import org.copydesk.core.review.Discussing;
import org.copydesk.core.review.Undoing;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.core.workflow.Offer;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.outbox.NoticeRow;
import org.copydesk.persistence.outbox.Reach;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.ShownRows;
import org.copydesk.web.frame.Visitor;

/** What concerns the person, by article. What arrives meanwhile waits until they ask for it. */
@Named
@ViewScoped
public class InboxPage extends PageMemory {

    private static final int AT_ONCE = 50;
    private static final int MOST = 500;

    /** What can be done without opening the article first: nothing that is about its text alone. */
    private static final Map<String, List<Move>> IN_PLACE = Map.of(
            "APPROVED", List.of(Move.PUBLISH),
            "SCHEDULE_FAILED", List.of(Move.PUBLISH, Move.UNSCHEDULE),
            "UNSCHEDULED", List.of(Move.PUBLISH),
            "SCHEDULED", List.of(Move.UNSCHEDULE),
            "WITHDRAWN", List.of(Move.REVISE),
            "TRASHED", List.of(Move.RESTORE));

    /** What somebody has to take on. */
    private static final Set<String> TO_CLAIM =
            Set.of("SUBMITTED", "APPROVAL_VOIDED", "STEP_OPENED", "OVERDUE", "PUBLISHED_UNREVIEWED");

    /** What is about a discussion, and begins with its number or that of a comment in it. */
    private static final Set<String> TO_SETTLE = Set.of("MENTIONED", "REPLIED", "REOPENED", "THREAD_ASSIGNED");

    @Inject
    transient Inboxes inboxes;

    @Inject
    transient MailChoices choices;

    @Inject
    transient Handover handover;

    @Inject
    transient Undoing undoing;

    @Inject
    transient Assigning assigning;

    @Inject
    transient Discussing discussing;

    @Inject
    transient CurrentPerson person;

    @Inject
    transient Notices notices;

    @Inject
    transient Visitor visitor;

    /** A move that was made here and can be taken back: whose, and what was recorded. */
    public record Made(long article, long event) {}

    private transient Made made;
    private InboxTab tab = InboxTab.NEW;
    private int shown = AT_ONCE;
    private boolean more;
    private ShownRows<NoticeGroup> groups = new ShownRows<>(List.of());

    public void load() {
        var rows = inboxes.on(tab, shown + 1);
        more = rows.size() > shown;
        groups = new ShownRows<>(grouped(more ? rows.subList(0, shown) : rows));
    }

    /** Once the page is out it offers no more to take back what was done before. */
    public void settle() {
        made = null;
    }

    public void read(long message) {
        inboxes.read(message);
        show(message, true);
    }

    public void makeNew(long message) {
        inboxes.unread(message);
        show(message, false);
    }

    public void readAll(long article) {
        inboxes.readAll(article);
        change(group -> group.article() != null && group.article() == article ? read(group) : group);
    }

    /** Makes a move in place; what somebody else did meanwhile refuses it and is shown. */
    public void move(NoticeRow row, Move move) {
        var event = handover.perform(row.article(), MoveRequest.to(move).seen(row.revision()));
        inboxes.read(row.id());
        notices.here("done." + move, row.title());
        made = undoing.isReversible(event) ? new Made(row.article(), event.id()) : null;
        load();
    }

    /** Takes the article on. */
    public void claim(NoticeRow row) {
        assigning.assign(row.article(), person.actor().username(), null, null);
        inboxes.read(row.id());
        notices.here("board.claimed");
        load();
    }

    /** Ends a discussion. */
    public void settle(NoticeRow row, long thread) {
        discussing.resolve(row.article(), thread);
        inboxes.read(row.id());
        notices.here("inbox.settled");
        load();
    }

    public void showMore() {
        shown = Math.min(MOST, shown + AT_ONCE);
        load();
    }

    /** How many kinds reach the person so. */
    public long kinds(Reach reach) {
        return choices.mine().values().stream().filter(reach::equals).count();
    }

    private List<NoticeGroup> grouped(List<NoticeRow> rows) {
        var words = new NoticeWords(visitor.getLocale(), visitor.getZone());
        var articles = new LinkedHashMap<Long, List<NoticeRow>>();
        for (var row : rows)
            articles.computeIfAbsent(row.article(), id -> new ArrayList<>()).add(row);
        return articles.values().stream().map(about -> group(about, words)).toList();
    }

    private NoticeGroup group(List<NoticeRow> about, NoticeWords words) {
        var newest = about.get(0);
        var lines = new ArrayList<NoticeLine>();
        for (var row : about) lines.add(line(row, words, lines.isEmpty()));
        return new NoticeGroup(newest.article(), newest.title(), newest.state(), lines);
    }

    private NoticeLine line(NoticeRow row, NoticeWords words, boolean newest) {
        var sentence = words.sentence(row.kind(), row.byName(), row.about());
        var who = row.byName() == null ? words.of("nobody") : row.byName();
        return new NoticeLine(
                row,
                who,
                sentence,
                words.why(row.why()),
                newest ? moves(row) : List.of(),
                thread(row),
                newest && isClaimable(row));
    }

    private Long thread(NoticeRow row) {
        if (!TO_SETTLE.contains(row.kind()) || row.article() == null || row.about() == null) return null;
        var number = row.about().split(" ", 2)[0];
        return number.matches("\\d{1,18}")
                ? discussing.toSettle(row.article(), Long.parseLong(number)).orElse(null)
                : null;
    }

    private boolean isClaimable(NoticeRow row) {
        return TO_CLAIM.contains(row.kind())
                && row.article() != null
                && NextPlace.of(row) == NextPlace.REVIEW
                && assigning.isClaimable(row.article());
    }

    private List<Move> moves(NoticeRow row) {
        var wanted = IN_PLACE.getOrDefault(row.kind(), List.of());
        if (wanted.isEmpty() || row.article() == null) return List.of();
        return handover.offers(row.article()).stream()
                .filter(Offer::isOpen)
                .map(Offer::move)
                .filter(wanted::contains)
                .toList();
    }

    private void show(long message, boolean read) {
        change(group -> new NoticeGroup(
                group.article(),
                group.title(),
                group.state(),
                group.lines().stream()
                        .map(line -> line.row().id() == message ? line.marked(read) : line)
                        .toList()));
    }

    private void change(UnaryOperator<NoticeGroup> how) {
        groups = new ShownRows<>(groups.stream().map(how).toList());
    }

    private static NoticeGroup read(NoticeGroup group) {
        var lines = group.lines().stream().map(line -> line.marked(true)).toList();
        return new NoticeGroup(group.article(), group.title(), group.state(), lines);
    }

    /** Null when nothing was done just now that can be taken back. */
    public Made getMade() {
        return made;
    }

    public InboxTab[] getTabs() {
        return InboxTab.values();
    }

    public String here(InboxTab one) {
        return one == tab ? "page" : null;
    }

    public List<NoticeGroup> getGroups() {
        return groups;
    }

    public boolean isMore() {
        return more && shown < MOST;
    }

    public InboxTab getTab() {
        return tab;
    }

    public void setTab(InboxTab tab) {
        this.tab = tab == null ? InboxTab.NEW : tab;
    }
}
