package org.copydesk.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Appointment;

/** Says on the page what was typed for a move and cannot be asked for at all. */
@RequestScoped
public class MoveCheck {

    @Inject
    Notices notices;

    /** @param correcting whether readers are told what changed */
    public boolean accepts(MoveForm form, boolean correcting) {
        var never = form.appointment().filter(Appointment::isSkipped);
        if (never.isPresent()) return refuse(never.get());
        never = form.end().filter(Appointment::isSkipped);
        if (never.isPresent()) return refuse(never.get());
        if (form.isEndUnreadable()) return wrong("ask.until.unreadable");
        if (form.asksWhich()) return wrong("ask.twice.choose");
        return !correcting || form.getKind() != null || wrong("ask.kind.missing");
    }

    private boolean refuse(Appointment never) {
        notices.skipped(never);
        return false;
    }

    private boolean wrong(String key) {
        notices.wrong(key);
        return false;
    }
}
