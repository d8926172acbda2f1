package org.copydesk.gate;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.PublicAddress;

/** Turns away what no room takes, before anybody is asked who they are and before anything is read of the body. */
class GateBeforeSignIn implements HttpHandler {

    private final HttpHandler next;
    private final Optional<String> publicOrigin;

    GateBeforeSignIn(HttpHandler next, Optional<String> publicAddress) {
        this.next = next;
        this.publicOrigin = publicAddress.map(PublicAddress::origin);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var context = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        HttpServletRequest request = context.getOriginalRequest();
        var room = Room.at(IncomingRequest.path(request));
        var refusal = room.refusal(IncomingRequest.of(exchange, request), origins(exchange));
        if (refusal.isEmpty()) {
            next.handleRequest(exchange);
            return;
        }
        HttpServletResponse response = context.getOriginalResponse();
        if (refusal.get() == GateRefusal.METHOD_NOT_ALLOWED)
            response.setHeader("Allow", String.join(", ", room.methods()));
        TurnedAway.because(refusal.get()).answer(request, response);
    }

    /** Where our own pages come from: where the browser asked, and where readers and staff find the product. */
    private Set<String> origins(HttpServerExchange exchange) {
        var asked = PublicAddress.origin(exchange.getRequestScheme() + "://" + exchange.getHostAndPort());
        return Stream.concat(Stream.of(asked), publicOrigin.stream()).collect(Collectors.toSet());
    }
}
