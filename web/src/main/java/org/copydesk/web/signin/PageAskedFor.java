package org.copydesk.web.signin;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The page that somebody asked for before they were sent to Keycloak. Their browser keeps it until they come back, for each of
 * the last few pages that were asked for at once; what it brings back leads nowhere but to the desk.
 */
final class PageAskedFor {

    static final String DESK = "/desk";

    /** Where everybody comes back to; Keycloak sends nobody anywhere else. */
    static final String WAY_BACK = "/desk/sign-in";

    private static final String COOKIE = "copydesk-page-";
    private static final int AT_ONCE = 8;
    private static final int LONGEST = 1_000;
    private static final Duration KEPT = Duration.ofHours(1);
    private static final AtomicInteger TURNS = new AtomicInteger();

    private PageAskedFor() {}

    /** The address, or the desk where it is no page of staff. */
    static String checked(String address) {
        boolean isPage = address != null && address.matches("/desk([/?].*)?") && !address.startsWith(WAY_BACK);
        return isPage ? address : DESK;
    }

    static String of(HttpServerExchange exchange) {
        var query = exchange.getQueryString();
        return checked(exchange.getRequestPath() + (query.isEmpty() ? "" : "?" + query));
    }

    /** Has the browser keep the page under what Keycloak will send it back with. Windows that ask in turn share no place. */
    static void keep(HttpServerExchange exchange, String state, String page) {
        if (page.length() > LONGEST) return;
        var place = name(Math.floorMod(TURNS.getAndIncrement(), AT_ONCE));
        exchange.setResponseCookie(cookie(exchange, place, encoded(state + " " + page), KEPT));
    }

    /** The page that was kept under this; empty when there is none any more. */
    static Optional<String> takeBack(HttpServerExchange exchange, String state) {
        for (int place = 0; place < AT_ONCE; place++) {
            var kept = Optional.ofNullable(exchange.getRequestCookie(name(place)))
                    .map(Cookie::getValue)
                    .map(PageAskedFor::decoded)
                    .filter(value -> value.startsWith(state + " "));
            if (kept.isEmpty()) continue;
            exchange.setResponseCookie(cookie(exchange, name(place), "", Duration.ZERO));
            return Optional.of(checked(kept.get().substring(state.length() + 1)));
        }
        return Optional.empty();
    }

    private static Cookie cookie(HttpServerExchange exchange, String name, String value, Duration age) {
        return new CookieImpl(name, value)
                .setPath(WAY_BACK)
                .setMaxAge((int) age.toSeconds())
                .setHttpOnly(true)
                .setSecure(exchange.getRequestScheme().equals("https"))
                .setSameSiteMode("Lax");
    }

    private static String name(int place) {
        return COOKIE + place;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when we did not write it. */
    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
