package org.copydesk.web.signin;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Whoever is about to be sent to Keycloak while it does not answer is led to a page that says so; and so is whoever sent a
 * form without being signed in any more, since a browser follows no form to another site.
 */
class KeycloakOutage implements HttpHandler {

    /** As web.xml calls the cookie. */
    private static final String SESSION = "copydesk";

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpHandler next;
    private final String realm;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    KeycloakOutage(HttpHandler next, String realm) {
        this.next = next;
        this.realm = realm;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(this::look);
        next.handleRequest(exchange);
    }

    private void look(HttpServerExchange exchange) {
        if (failedToSignIn(exchange)) {
            exchange.setStatusCode(StatusCodes.FOUND);
            lead(exchange, "to=" + encoded(exchange.getRequestPath()));
            return;
        }
        var way = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (exchange.getStatusCode() != StatusCodes.FOUND || way == null || !way.startsWith(realm)) return;
        if (exchange.getRequestMethod().equals(Methods.POST)) turnAway(exchange);
        else if (!answers()) lead(exchange, "to=" + encoded(asked(exchange)));
    }

    /** Somebody came back from Keycloak, which then had no token for them: it is busy or has just gone away. */
    private static boolean failedToSignIn(HttpServerExchange exchange) {
        var asked = exchange.getQueryParameters();
        boolean comesBack = asked.containsKey("code") && asked.containsKey("state");
        return comesBack && (exchange.getStatusCode() == StatusCodes.FORBIDDEN || exchange.getStatusCode() >= 500);
    }

    /** The server keeps the form with the session and would send it again for whoever signs in, so the session goes. */
    private static void turnAway(HttpServerExchange exchange) {
        exchange.setResponseCookie(new CookieImpl(SESSION, "").setPath("/").setMaxAge(0));
        lead(exchange, "signed-out=true&to=" + page(exchange));
    }

    private static void lead(HttpServerExchange exchange, String query) {
        exchange.getResponseHeaders().put(Headers.LOCATION, "/sign-in?" + query);
    }

    /** Where the form was: it may have been sent to an address that shows nothing by itself. */
    private static String page(HttpServerExchange exchange) {
        var page = exchange.getRequestHeaders().getFirst(Headers.REFERER);
        var origin = exchange.getRequestScheme() + "://" + exchange.getHostAndPort();
        return encoded(
                page != null && page.startsWith(origin + "/") ? page.substring(origin.length()) : asked(exchange));
    }

    private static String asked(HttpServerExchange exchange) {
        var query = exchange.getQueryString();
        return exchange.getRequestPath() + (query.isEmpty() ? "" : "?" + query);
    }

    private static String encoded(String path) {
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
