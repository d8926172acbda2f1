package org.copydesk.site.guest;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.function.Supplier;
import org.copydesk.core.review.NobodyHere;
import org.copydesk.core.review.NotUnderReview;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.review.Visiting;
import org.copydesk.core.review.Visiting.Visit;
import org.copydesk.site.guest.GuestPage.Typed;

/**
 * A guest's page. The secret in its address is all that lets anybody in: no session, nothing kept by browsers or told to other
 * sites, and a link that leads nowhere never says why.
 */
@WebServlet("/guest/*")
public class GuestServlet extends HttpServlet {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:;"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
    private static final Duration SPAN = Duration.ofMinutes(10);
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient Visiting visiting;

    @Inject
    transient GuestPage page;

    private final transient AttemptLimit misses = new AttemptLimit(Clock.systemUTC(), 30, SPAN);
    private final transient AttemptLimit sendings = new AttemptLimit(Clock.systemUTC(), 60, SPAN);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        super.service(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, () -> {
            var token = token(request);
            return page.of(visiting.open(token), GuestPage.key(token), request.getParameter("done"), words(request));
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var caller = request.getRemoteAddr();
        if (sendings.isReached(caller)) {
            tooMany(request, response);
            return;
        }
        sendings.count(caller);
        var token = token(request);
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        answer(request, response, () -> {
            if (!isOurs(request, token)) throw new NobodyHere();
            try {
                done(request, token);
            } catch (ReviewRefused refused) {
                var visit = visiting.open(token);
                return page.refused(visit, GuestPage.key(token), refused.refusal(), typed(request), words(request));
            }
            return null;
        });
    }

    /** A form of this very page, not one that another site made up. */
    private static boolean isOurs(HttpServletRequest request, String token) {
        var key = request.getParameter("key");
        return key != null
                && MessageDigest.isEqual(
                        key.getBytes(StandardCharsets.UTF_8),
                        GuestPage.key(token).getBytes(StandardCharsets.UTF_8));
    }

    private Visit done(HttpServletRequest request, String token) {
        var said = request.getParameter("words");
        return switch (String.valueOf(request.getParameter("do"))) {
            case "comment" -> visiting.comment(token, request.getParameter("exact"), said);
            case "reply" -> visiting.reply(token, thread(request), said);
            case "approve" -> visiting.decide(token, true, said);
            case "changes" -> visiting.decide(token, false, said);
            default -> throw new NobodyHere();
        };
    }

    private static Typed typed(HttpServletRequest request) {
        var form = switch (request.getParameter("do")) {
            case "comment" -> "comment";
            case "reply" -> Long.toString(thread(request));
            default -> "decision";
        };
        return new Typed(form, request.getParameter("exact"), request.getParameter("words"));
    }

    private static long thread(HttpServletRequest request) {
        var number = request.getParameter("thread");
        if (number == null || !number.matches("[0-9]{1,18}")) throw new NotUnderReview();
        return Long.parseLong(number);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Supplier<String> work)
            throws IOException {
        var caller = request.getRemoteAddr();
        if (misses.isReached(caller)) {
            tooMany(request, response);
            return;
        }
        try {
            var html = work.get();
            if (html == null) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", request.getRequestURI() + "?done=" + doneWhat(request));
            } else write(response, HttpServletResponse.SC_OK, html);
        } catch (NobodyHere | NotUnderReview nobody) {
            misses.count(caller);
            write(response, HttpServletResponse.SC_NOT_FOUND, page.nothing(words(request)));
        }
    }

    private static String doneWhat(HttpServletRequest request) {
        return request.getParameter("do").equals("approve")
                        || request.getParameter("do").equals("changes")
                ? "decided"
                : "said";
    }

    private void tooMany(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", Long.toString(SPAN.toSeconds()));
        write(response, TOO_MANY_REQUESTS, page.tooMany(words(request)));
    }

    private static GuestWords words(HttpServletRequest request) {
        return GuestWords.forReader(Collections.list(request.getLocales()));
    }

    private static void write(HttpServletResponse response, int status, String html) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String token(HttpServletRequest request) {
        var path = request.getPathInfo();
        return path == null || path.length() < 2 ? "" : path.substring(1);
    }
}
