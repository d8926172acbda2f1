package org.copydesk.web.budget;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Lets everybody have so much under way and no more; who asks for more is told to come back, and nobody else waits. */
@WebFilter({"/desk", "/desk/*", "/api/*"})
public class BudgetGate extends HttpFilter {

    private static final int TOO_MANY_REQUESTS = 429;

    /** A text that was typed is shorter; what is longer is a manuscript of many pages or an upload. */
    private static final long MUCH = 64 * 1024;

    /** The longest form: every letter of the longest body as nine characters of an address. */
    private static final long LONGEST_FORM = 24L << 20;

    private static final Pattern COSTLY =
            Pattern.compile(".*/(?:compare|credits|attribution|export|proof|showings|statistics|verify)(?:/.*)?");

    private final transient WorkBudget budget = new WorkBudget();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() == null) {
            chain.doFilter(request, response);
            return;
        }
        if (isTooLong(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var end = budget.begin(
                request.getUserPrincipal().getName(), isHeavy(request), Math.max(0, request.getContentLengthLong()));
        if (end.isEmpty()) {
            response.setHeader("Retry-After", "1");
            response.sendError(TOO_MANY_REQUESTS);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            end.get().run();
        }
    }

    static boolean isHeavy(HttpServletRequest request) {
        return request.getContentLengthLong() > MUCH
                || isUnmeasured(request)
                || COSTLY.matcher(address(request)).matches()
                || isSearchOfTexts(request);
    }

    /** As the server understood it, whatever signs it was written with. */
    private static String address(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    private static boolean isSearchOfTexts(HttpServletRequest request) {
        boolean onlyReads = !request.getMethod().equals("POST"); // whose parameters are its body
        return onlyReads && Boolean.parseBoolean(request.getParameter("texts"));
    }

    private static boolean isUnmeasured(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }

    /** A form of the desk's pages is read whole before anything looks at it. */
    private static boolean isTooLong(HttpServletRequest request) {
        var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        boolean form = type.startsWith("application/x-www-form-urlencoded");
        return form && (request.getContentLengthLong() > LONGEST_FORM || isUnmeasured(request));
    }
}
