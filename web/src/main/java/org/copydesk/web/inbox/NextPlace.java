package org.copydesk.web.inbox;

import java.util.Locale;
import java.util.Set;
import org.copydesk.core.notifying.Recipients;
import org.copydesk.persistence.outbox.Circle;
import org.copydesk.persistence.outbox.NoticeRow;

/** Where whoever was told of something goes on with it. */
enum NextPlace {
    /** One's own text. */
    EDIT("/desk/edit?id="),
    /** Somebody else's, to read and decide. */
    REVIEW("/desk/article?id="),
    /** What is said about it. */
    DISCUSSION("/desk/article?id="),
    SUGGESTIONS("/desk/article?id="),
    BUNDLES("/desk/bundles"),
    DESKS("/desk/desks"),
    ARTICLE("/desk/article?id="),
    NOWHERE(null);

    /** The reasons of those who decide. */
    private static final Set<String> DECIDING =
            Set.of(Circle.EDITORS.name(), Circle.NAMED.name(), Circle.APPROVERS.name());

    private final String page;

    NextPlace(String page) {
        this.page = page;
    }

    static NextPlace of(NoticeRow row) {
        var place = of(Recipients.valueOf(row.kind()));
        if (place == REVIEW && !DECIDING.contains(row.why())) place = ARTICLE;
        return place.isOfAnArticle() && row.article() == null ? NOWHERE : place;
    }

    private static NextPlace of(Recipients kind) {
        return switch (kind) {
            case SENT_BACK, REVISED, RESTORED -> EDIT;
            case SUBMITTED,
                    APPROVAL_VOIDED,
                    STEP_OPENED,
                    ASSIGNED,
                    DUE_SOON,
                    OVERDUE,
                    REVIEW_REASSIGNED,
                    PUBLISHED_UNREVIEWED -> REVIEW;
            case MENTIONED, REPLIED, RESOLVED, REOPENED, THREAD_ASSIGNED -> DISCUSSION;
            case SUGGESTED, SUGGESTION_ACCEPTED, SUGGESTION_REJECTED -> SUGGESTIONS;
            case BUNDLE_FAILED -> BUNDLES;
            case STALE_RULE_IDLE -> DESKS;
            case ROLE_CHANGED -> NOWHERE;
            default -> ARTICLE;
        };
    }

    private boolean isOfAnArticle() {
        return page != null && page.endsWith("=");
    }

    String address(Long article) {
        return isOfAnArticle() ? page + article : page;
    }

    String words() {
        return "inbox.open." + name().toLowerCase(Locale.ROOT);
    }
}
