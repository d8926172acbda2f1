package org.copydesk.web.review;

import static java.util.stream.Collectors.toCollection;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.copydesk.core.review.Inviting;
import org.copydesk.core.review.NewGuest;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.review.Guest;
import org.copydesk.persistence.review.GuestRight;
import org.copydesk.web.article.ArticlePage;
import org.copydesk.web.frame.OnPage;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Visitor;
import org.copydesk.web.frame.Words;
import org.primefaces.PrimeFaces;

/** The links by which people from outside come to one text. A link is on the page once, right after it was made. */
@Named
@ViewScoped
public class GuestLinks extends PageMemory {

    private static final long serialVersionUID = 1;
    private static final int USUAL_DAYS = 3;

    @Inject
    transient Inviting inviting;

    @Inject
    transient ArticlePage page;

    @Inject
    transient Visitor visitor;

    @Inject
    transient Words words;

    @Inject
    transient Clock clock;

    private final EnumMap<GuestRight, Boolean> may = new EnumMap<>(Map.of(GuestRight.COMMENT, true));
    private final OnPage<Long> shown = new OnPage<>();
    private String name;
    private String mail;
    private String expires;
    private String link;
    private String invited;
    private String wrong;

    /** All who were ever invited, the newest first. */
    public List<Guest> getAll() {
        var all = inviting.of(page.getId());
        return shown.rows(() -> all.stream().map(Guest::id).toList()).stream()
                .flatMap(id -> all.stream().filter(one -> one.id() == id))
                .toList();
    }

    public boolean isShown() {
        return isInvitable() || (inviting.isRevocable(page.getId()) && !getAll().isEmpty());
    }

    public boolean isInvitable() {
        return page.isPartaking();
    }

    public boolean isWelcome(Guest guest) {
        return guest.isWelcome(clock.instant());
    }

    public void invite() {
        wrong = null;
        try {
            var rights = may.entrySet().stream()
                    .filter(one -> Boolean.TRUE.equals(one.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(toCollection(() -> EnumSet.of(GuestRight.READ)));
            var one = inviting.invite(page.getId(), new NewGuest(name, mail, page.getRevision(), end(), rights));
            link = origin() + "/guest/" + one.token();
            invited = one.guest().name();
            name = null;
            mail = null;
            expires = null;
        } catch (ReviewRefused refused) {
            wrong = words.of("review." + refused.refusal());
        } catch (Refused refused) {
            wrong = words.of("refusal." + refused.refusal());
        }
        PrimeFaces.current().ajax().addCallbackParam("invited", wrong == null);
    }

    /** Empty-handed when the day cannot be read, which the core refuses. */
    private Instant end() {
        try {
            return LocalDateTime.parse(getExpires()).atZone(visitor.getZone()).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static String origin() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    public void revoke(long guest) {
        inviting.revoke(page.getId(), guest);
    }

    /** The link has been shown. */
    public void settle() {
        link = null;
    }

    public GuestRight[] getRights() {
        return new GuestRight[] {GuestRight.COMMENT, GuestRight.DECIDE};
    }

    public Map<GuestRight, Boolean> getMay() {
        return may;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    /** A day and time on the clocks of who looks; some days from now unless they say otherwise. */
    public String getExpires() {
        if (expires == null || expires.isBlank())
            return LocalDateTime.now(clock.withZone(visitor.getZone()))
                    .plusDays(USUAL_DAYS)
                    .withHour(18)
                    .withMinute(0)
                    .withSecond(0)
                    .withNano(0)
                    .toString();
        return expires;
    }

    public void setExpires(String expires) {
        this.expires = expires;
    }

    /** The link that was just made; null at any other time. */
    public String getLink() {
        return link;
    }

    public String getInvited() {
        return invited;
    }

    public String getWrong() {
        return wrong;
    }
}
