package org.copydesk.web.inbox;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.review.NotUnderReview;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.review.StandingIn;
import org.copydesk.core.review.StandingIn.Away;
import org.copydesk.core.workflow.Refused;
import org.copydesk.web.frame.Appointment;
import org.copydesk.web.frame.OnPage;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Visitor;
import org.copydesk.web.frame.Words;

/** Who is away and who stands in; a time is meant on the clocks of who looks. */
@Named
@ViewScoped
public class AwayPart extends PageMemory {

    private static final long serialVersionUID = 1;

    @Inject
    transient StandingIn standingIn;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Words words;

    private final OnPage<AwayRow> shown = new OnPage<>();
    private String who;
    private String standIn;
    private String since;
    private String until;
    private String wrong;
    private String said;

    /** One absence as it stands on the page. */
    public record AwayRow(long id, String name, Instant since, Instant until, String standIn, boolean isEndable)
            implements Serializable {}

    /** Whether it concerns the person at all. */
    public boolean isShown() {
        return standingIn.isForMe();
    }

    /** Who is away or will be. */
    public List<AwayRow> getComing() {
        return shown.rows(() -> standingIn.coming().stream().map(this::row).toList());
    }

    private AwayRow row(Away away) {
        return new AwayRow(
                away.id(),
                away.person().name(),
                away.since(),
                away.until(),
                away.standIn().name(),
                standingIn.mayEnd(away));
    }

    /** Says that somebody is away; oneself unless an admin says who. */
    public void arrange() {
        wrong = null;
        said = null;
        try {
            if (isUnreadable(since) || isUnreadable(until)) {
                wrong = words.of("away.unreadable");
                return;
            }
            var away = standingIn.arrange(
                    who, standIn, time(since).orElse(null), time(until).orElse(null));
            said = words.of(
                    "away.arranged", away.standIn().fullName(), away.person().fullName());
            who = null;
            standIn = null;
            since = null;
            until = null;
        } catch (ReviewRefused refused) {
            wrong = words.of("review." + refused.refusal());
        } catch (Refused refused) {
            wrong = words.of("refusal." + refused.refusal());
        }
    }

    public void end(long absence) {
        wrong = null;
        said = null;
        try {
            standingIn.end(absence);
        } catch (NotUnderReview gone) {
            wrong = words.of("review.gone");
        } catch (Refused refused) {
            wrong = words.of("refusal." + refused.refusal());
        }
    }

    private boolean isUnreadable(String typed) {
        return typed != null && !typed.isBlank() && time(typed).isEmpty();
    }

    private Optional<Instant> time(String typed) {
        return Appointment.read(typed, visitor.getZone().getId())
                .map(appointment -> appointment.time().toInstant());
    }

    /** Once the page is out it remembers what was typed, and not what came of it. */
    public void settle() {
        wrong = null;
        said = null;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public String getStandIn() {
        return standIn;
    }

    public void setStandIn(String standIn) {
        this.standIn = standIn;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    /** Why something could not be; null when it could. */
    public String getWrong() {
        return wrong;
    }

    /** What was arranged just now; null for nothing. */
    public String getSaid() {
        return said;
    }
}
