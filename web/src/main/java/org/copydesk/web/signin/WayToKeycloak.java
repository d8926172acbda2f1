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
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.web.frame.UntakenForm;

/**
 * The way to Keycloak and back. Whoever is sent there while it does not answer is led to a page that says so; and so is
 * whoever sent a form without being signed in any more, since a browser follows no form to another site. Everybody comes back
 * to one address, which is all that Keycloak has to know, and goes on to the page that was asked for.
 */
class WayToKeycloak implements HttpHandler {

    /** As web.xml calls the cookie. */
    private static final String SESSION = "copydesk";

    private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpHandler next;
    private final String realm;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    WayToKeycloak(HttpHandler next, String realm) {
        this.next = next;
        this.realm = realm;
    }

    /**
     * Somebody who comes back from Keycloak.
     *
     * @param state what they were sent there with
     * @param isTooLate whether they may have asked for another page since, or looked at Keycloak's own for too long
     */
    private record Return(String state, boolean isTooLate) {}

    /** What was asked is looked at now: where the answer is the page for errors, it seems to be what was asked. */
    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        var page = PageAskedFor.of(exchange);
        var back = back(exchange);
        exchange.addResponseCommitListener(answer -> look(answer, page, back));
        next.handleRequest(exchange);
    }

    private static Optional<Return> back(HttpServerExchange exchange) {
        var state = said(exchange, "state");
        if (state == null || !exchange.getRequestPath().equals(PageAskedFor.WAY_BACK)) return Optional.empty();
        boolean late =
                said(exchange, "code") != null || "authentication_expired".equals(said(exchange, "error_description"));
        return Optional.of(new Return(state, late));
    }

    private static String said(HttpServerExchange exchange, String name) {
        var values = exchange.getQueryParameters().get(name);
        return values == null ? null : values.getFirst();
    }

    private void look(HttpServerExchange exchange, String page, Optional<Return> back) {
        back.ifPresent(returned -> comeBack(exchange, returned));
        var way = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (exchange.getStatusCode() != StatusCodes.FOUND || way == null || !way.startsWith(realm)) return;
        if (exchange.getRequestMethod().equals(Methods.POST)) turnAway(exchange, page);
        else if (answers()) state(way).ifPresent(state -> PageAskedFor.keep(exchange, state, page));
        else lead(exchange, "to=" + encoded(page));
    }

    /**
     * Leads to the page that was asked for; or, when one has to begin anew, there again; or says that Keycloak had no token
     * because it is busy or has just gone away.
     */
    private static void comeBack(HttpServerExchange exchange, Return back) {
        var page = PageAskedFor.takeBack(exchange, back.state());
        int status = exchange.getStatusCode();
        boolean again = status == StatusCodes.BAD_REQUEST && page.isPresent() && back.isTooLate();
        if (status == StatusCodes.FOUND || again) redirect(exchange, page.orElse(PageAskedFor.DESK));
        else if (status == StatusCodes.FORBIDDEN || status >= StatusCodes.INTERNAL_SERVER_ERROR)
            lead(exchange, "to=" + encoded(page.orElse(PageAskedFor.DESK)));
    }

    private static Optional<String> state(String way) {
        return STATE.matcher(way).results().map(found -> found.group(1)).findFirst();
    }

    /** The server keeps the form with the session and would send it again for whoever signs in, so the session goes. */
    private static void turnAway(HttpServerExchange exchange, String page) {
        exchange.setResponseCookie(new CookieImpl(SESSION, "").setPath("/").setMaxAge(0));
        var form = formsPage(exchange, page);
        exchange.setResponseCookie(new CookieImpl(UntakenForm.COOKIE, UntakenForm.on(form))
                .setPath(UntakenForm.PATH)
                .setSecure(exchange.getRequestScheme().equals("https"))
                .setMaxAge((int) UntakenForm.KEPT.toSeconds()));
        lead(exchange, "signed-out=true&to=" + encoded(form));
    }

    private static void lead(HttpServerExchange exchange, String query) {
        redirect(exchange, "/sign-in?" + query);
    }

    private static void redirect(HttpServerExchange exchange, String address) {
        exchange.setStatusCode(StatusCodes.FOUND);
        exchange.getResponseHeaders().put(Headers.LOCATION, address);
    }

    /** Where the form was: it may have been sent to an address that shows nothing by itself. */
    private static String formsPage(HttpServerExchange exchange, String sentTo) {
        var page = exchange.getRequestHeaders().getFirst(Headers.REFERER);
        var origin = exchange.getRequestScheme() + "://" + exchange.getHostAndPort();
        return page != null && page.startsWith(origin + "/") ? page.substring(origin.length()) : sentTo;
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
