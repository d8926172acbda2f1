package org.copydesk.gate;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;

/** Lets in who may come in at all, and lets nothing be changed but from a page that was made for them in this session. */
public class GateAfterSignIn extends HttpFilter {

    @Inject
    transient CurrentPerson person;

    @Inject
    transient Persons persons;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) request.setCharacterEncoding("UTF-8");
        var refusal =
                Room.at(IncomingRequest.path(request)).isForStaff() ? refusal(request) : Optional.<TurnedAway>empty();
        if (refusal.isPresent()) refusal.get().answer(request, response);
        else chain.doFilter(request, response);
    }

    private Optional<TurnedAway> refusal(HttpServletRequest request) {
        if (person.isShutOut()) return Optional.of(TurnedAway.because(GateRefusal.SHUT_OUT));
        if (Room.isSafe(request.getMethod()) || IncomingRequest.isBearers(request)) return Optional.empty();
        return PageSeal.read(shown(request))
                .map(token -> refusal(token, request))
                .orElseGet(() -> Optional.of(TurnedAway.because(GateRefusal.TOKEN_MISSING)));
    }

    private Optional<TurnedAway> refusal(PageSeal token, HttpServletRequest request) {
        var here = person.actor();
        var session = request.getSession(false);
        if (!token.person().equals(here.id())) {
            var theirs = persons.find(token.person()).map(Person::name).orElse("");
            return Optional.of(new TurnedAway(GateRefusal.SOMEBODY_ELSE, here.name(), theirs));
        }
        return session != null && token.isFrom(session.getId())
                ? Optional.empty()
                : Optional.of(TurnedAway.because(GateRefusal.TOKEN_STALE));
    }

    /** The API takes it as a header only, so that the bodies of its calls are read by nobody else. */
    private static String shown(HttpServletRequest request) {
        var header = request.getHeader(IncomingRequest.TOKEN_HEADER);
        if (header != null || Room.at(IncomingRequest.path(request)) == Room.API) return header;
        return request.getParameter(IncomingRequest.TOKEN_FIELD);
    }
}
