package org.copydesk.web.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.copydesk.gate.GateRefusal;
import org.copydesk.gate.TurnedAway;
import org.copydesk.web.frame.Words;

/** Why the gate let somebody not through, and where they can go instead. */
@Named
@RequestScoped
public class TurnedAwayPage {

    @Inject
    HttpServletRequest request;

    @Inject
    Words words;

    public String getTitle() {
        return words.of("turned." + why() + ".title");
    }

    public String getText() {
        return TurnedAway.in(request)
                .map(away -> words.of("turned." + away.why() + ".text", away.here(), away.theirs()))
                .orElse("");
    }

    /** Whoever is shut out is led nowhere. */
    public boolean isOnward() {
        return why() != GateRefusal.SHUT_OUT;
    }

    private GateRefusal why() {
        return TurnedAway.in(request).map(TurnedAway::why).orElse(GateRefusal.NOT_FOUND);
    }
}
