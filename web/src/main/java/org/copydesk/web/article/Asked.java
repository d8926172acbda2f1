package org.copydesk.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.core.workflow.Move;
import org.copydesk.core.workflow.Request;
import org.copydesk.web.frame.Visitor;

/** The move that the person asked for on the page, with what they typed for it. Kept as typed when it is refused. */
@Named
@RequestScoped
public class Asked {

    @Inject
    HttpServletRequest request;

    @Inject
    Visitor visitor;

    /** Null when the page is only being looked at. */
    public Move getMove() {
        var move = request.getParameter("move");
        return move == null || !FacesContext.getCurrentInstance().isPostback() ? null : Move.valueOf(move);
    }

    /** Whether it was this move, so that what was typed for it is shown again. */
    public boolean opens(Move move) {
        return move == getMove();
    }

    public String getNote() {
        return request.getParameter("note");
    }

    public String getAt() {
        return request.getParameter("at");
    }

    public String getZone() {
        var zone = request.getParameter("zone");
        return zone == null ? visitor.getZone().getId() : zone;
    }

    /** For the list of zones. */
    public String selected(String zone) {
        return zone.equals(getZone()) ? "selected" : null;
    }

    public Set<String> getZones() {
        return new TreeSet<>(ZoneId.getAvailableZoneIds());
    }

    Request request() {
        var asked = Request.to(getMove()).saying(getNote()).at(time());
        return request.getParameter("confirm") == null ? asked : asked.confirmed();
    }

    private ZonedDateTime time() {
        try {
            return getAt() == null || getAt().isBlank()
                    ? null
                    : LocalDateTime.parse(getAt()).atZone(ZoneId.of(getZone()));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
