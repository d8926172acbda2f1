package org.copydesk.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.core.people.keycloak.KeycloakUnreachable;
import org.copydesk.core.planning.FeedAddresses;
import org.copydesk.persistence.publishing.EmbargoPlace;
import org.copydesk.site.feed.CalendarFeed;
import org.copydesk.site.feed.EmbargoFeed;

/** Feeds behind private addresses. An address that was revoked, mistyped or never given looks the same: there is nothing. */
@WebServlet({"/calendar.ics", "/api/v1/calendar.ics", "/embargo.atom"})
public class PrivateFeeds extends HttpServlet {

    @Inject
    transient FeedAddresses addresses;

    @Inject
    transient CalendarFeed calendar;

    @Inject
    transient EmbargoFeed embargo;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        try {
            var feed = feed(request);
            if (feed.isEmpty()) response.sendError(HttpServletResponse.SC_NOT_FOUND);
            else hand(feed.get(), isCalendar(request), response);
        } catch (KeycloakUnreachable silent) {
            response.setHeader("Retry-After", "60");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private Optional<String> feed(HttpServletRequest request) {
        var token = request.getParameter("token");
        if (isCalendar(request))
            return addresses.calendar(token).map(entries -> calendar.written(entries, languages(request)));
        var after = request.getParameter("after");
        var place = after == null ? null : EmbargoPlace.of(after).orElse(null);
        if (after != null && place == null) return Optional.empty();
        return addresses.embargoed(token, place).map(texts -> embargo.written(texts, token, place));
    }

    private static List<Locale> languages(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? List.of() : Collections.list(request.getLocales());
    }

    private static boolean isCalendar(HttpServletRequest request) {
        return request.getServletPath().endsWith(".ics");
    }

    private static void hand(String feed, boolean isCalendar, HttpServletResponse response) throws IOException {
        response.setContentType(isCalendar ? "text/calendar;charset=UTF-8" : "application/atom+xml;charset=UTF-8");
        var bytes = feed.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
