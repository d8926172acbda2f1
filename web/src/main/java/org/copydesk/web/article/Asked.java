package org.copydesk.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Optional;
import org.copydesk.core.workflow.MoveRequest;
import org.copydesk.persistence.article.Move;
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
        return Optional.ofNullable(request.getParameter("zone"))
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .orElse(visitor.getZone().getId());
    }

    MoveRequest request() {
        var asked = MoveRequest.to(getMove())
                .saying(getNote())
                .at(appointment().map(Appointment::time).orElse(null));
        if (request.getParameter("confirm") != null) asked = asked.confirmed();
        var read = request.getParameter("read");
        return read == null ? asked : asked.seen(Integer.parseInt(read));
    }

    /** The day and time that was set; empty when none was, or it cannot be read. */
    Optional<Appointment> appointment() {
        return Appointment.read(getAt(), getZone());
    }
}
