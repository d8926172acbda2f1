package org.copydesk.web.signin;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Whoever is about to be sent to Keycloak while it does not answer is led to a page that says so. */
class Doorkeeper implements HttpHandler {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpHandler next;
    private final String realm;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Doorkeeper(HttpHandler next, String realm) {
        this.next = next;
        this.realm = realm;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(this::look);
        next.handleRequest(exchange);
    }

    private void look(HttpServerExchange exchange) {
        var way = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (exchange.getStatusCode() != StatusCodes.FOUND || way == null || !way.startsWith(realm) || answers()) return;
        exchange.getResponseHeaders().put(Headers.LOCATION, "/sign-in?to=" + asked(exchange));
    }

    private static String asked(HttpServerExchange exchange) {
        var query = exchange.getQueryString();
        var path = exchange.getRequestPath() + (query.isEmpty() ? "" : "?" + query);
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    private boolean answers() {
        var question =
                HttpRequest.newBuilder(URI.create(realm)).timeout(PATIENCE).build();
        try {
            return http.send(question, BodyHandlers.discarding()).statusCode() < StatusCodes.INTERNAL_SERVER_ERROR;
        } catch (IOException gone) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
