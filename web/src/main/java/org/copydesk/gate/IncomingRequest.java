package org.copydesk.gate;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a request says of itself.
 *
 * @param path as the server understood it
 * @param address what stood in the address behind the question mark or a semicolon, decoded
 * @param site {@code Sec-Fetch-Site}, null when a browser does not say
 * @param dest {@code Sec-Fetch-Dest}, null when a browser does not say
 * @param origin null when a browser does not say
 * @param body how many bytes come after the headers, negative when that is not said
 * @param isBearers whether it shows a token of the realm, which no browser does by itself
 */
record IncomingRequest(
        String method,
        String path,
        Map<String, String> address,
        String site,
        String dest,
        String origin,
        long body,
        boolean isBearers) {

    /** The field of a form, and the header of a call, that says which page it comes from. */
    static final String TOKEN_FIELD = "copydesk-token";

    static final String TOKEN_HEADER = "X-Copydesk-Token";

    private static final Pattern POSTBACK =
            Pattern.compile("(jakarta|javax)\\.faces\\..*|primefaces\\..*|.*_SUBMIT|" + TOKEN_FIELD);

    static IncomingRequest of(HttpServerExchange exchange, HttpServletRequest request) {
        var address = new TreeMap<String, String>();
        exchange.getQueryParameters().forEach((name, values) -> address.put(name, String.join(" ", values)));
        exchange.getPathParameters().forEach((name, values) -> address.put(name, String.join(" ", values)));
        return new IncomingRequest(
                exchange.getRequestMethod().toString(),
                path(request),
                address,
                header(exchange, "Sec-Fetch-Site"),
                header(exchange, "Sec-Fetch-Dest"),
                header(exchange, "Origin"),
                exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING)
                        ? -1
                        : Math.max(0, exchange.getRequestContentLength()),
                isBearers(request));
    }

    static String path(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    static boolean isBearers(HttpServletRequest request) {
        var shown = request.getHeader("Authorization");
        return shown != null && shown.toLowerCase(Locale.ROOT).startsWith("bearer ");
    }

    boolean isUnreadable() {
        return hasControls(path)
                || address.entrySet().stream()
                        .anyMatch(part -> hasControls(part.getKey()) || hasControls(part.getValue()));
    }

    /** Whether the address holds what only a form sends. */
    boolean carriesPostback() {
        return address.keySet().stream().anyMatch(name -> POSTBACK.matcher(name).matches());
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** Where it is said twice, all of it; that is then nothing that anybody is let in by. */
    private static String header(HttpServerExchange exchange, String name) {
        var values = exchange.getRequestHeaders().get(name);
        return values == null ? null : String.join(", ", values);
    }
}
