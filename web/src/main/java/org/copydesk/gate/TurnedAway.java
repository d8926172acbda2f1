package org.copydesk.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * A request that did not get through the gate, for whoever words the answer.
 *
 * @param here the name of the person who is signed in, where it matters
 * @param theirs the name of the person whose page it is, where it matters
 */
public record TurnedAway(GateRefusal why, String here, String theirs) {

    private static final String ATTRIBUTE = TurnedAway.class.getName();

    public static Optional<TurnedAway> in(HttpServletRequest request) {
        return Optional.ofNullable((TurnedAway) request.getAttribute(ATTRIBUTE));
    }

    static TurnedAway because(GateRefusal why) {
        return new TurnedAway(why, "", "");
    }

    /** Ends the request; the page for errors finds the reason. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(ATTRIBUTE, this);
        response.sendError(why.status());
    }
}
