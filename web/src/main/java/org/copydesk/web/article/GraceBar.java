package org.copydesk.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import org.copydesk.core.review.Grace;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.review.Undoing;
import org.copydesk.core.workflow.Refused;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Times;

/** What was just published and can still be taken back, and for how long. */
@Named
@RequestScoped
public class GraceBar {

    @Inject
    ArticlePage page;

    @Inject
    Undoing undoing;

    @Inject
    Times times;

    @Inject
    Notices notices;

    private Optional<Grace> grace;

    public boolean isOpen() {
        return grace().isPresent();
    }

    /** When feeds, mails and webhooks carry it. */
    public String getEnds() {
        return grace().map(open -> times.clock(open.ends())).orElse("");
    }

    public long getSeconds() {
        return grace().map(open ->
                        Duration.between(times.now().toInstant(), open.ends()).toSeconds())
                .orElse(0L);
    }

    /** As a clock that runs down shows it: 1:58. */
    public String getLeft() {
        return "%d:%02d".formatted(getSeconds() / 60, getSeconds() % 60);
    }

    public String takeBack() {
        var title = page.getView().text().title();
        try {
            if (grace().isEmpty()) notices.wrong("refusal.GRACE_OVER");
            else {
                undoing.undo(page.getId(), grace().get().event(), null);
                notices.done("done.TAKE_BACK_PUBLICATION", title);
            }
        } catch (Refused late) {
            notices.refused(late.refusal());
        } catch (ReviewRefused followed) {
            notices.wrong("review." + followed.refusal());
        }
        return "/desk/article?faces-redirect=true&id=" + page.getId();
    }

    private Optional<Grace> grace() {
        if (grace == null) grace = undoing.grace(page.getId());
        return grace;
    }
}
