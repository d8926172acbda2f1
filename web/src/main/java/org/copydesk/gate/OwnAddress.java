package org.copydesk.gate;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.URI;

/** In production the product knows where it is found: what a caller calls it by is never repeated to anybody. */
class OwnAddress implements HttpHandler {

    private final HttpHandler next;
    private final URI address;

    OwnAddress(HttpHandler next, String address) {
        this.next = next;
        this.address = URI.create(address);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.getRequestHeaders().put(Headers.HOST, address.getRawAuthority());
        exchange.setRequestScheme(address.getScheme());
        next.handleRequest(exchange);
    }
}
