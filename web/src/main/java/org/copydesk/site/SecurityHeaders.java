package org.copydesk.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.copydesk.site.page.SearchPage;

/**
 * What every answer tells a browser to be careful about. The desk's pages set their own policy for scripts; everywhere else
 * there are none.
 */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {

    static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
            + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** Of the only page of readers that has a form. */
    private static final String POLICY_WITH_FORM = POLICY.replace("form-action 'none'", "form-action 'self'");

    static final String CONTENT = "Content-Security-Policy";
    private static final String TRANSPORT = "Strict-Transport-Security";
    private static final String YEAR = "max-age=31536000; includeSubDomains";

    private static final Set<String> OTHERS = Set.of("/sign-in", "/error");

    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "X-Frame-Options", "DENY");

    /** What an answer of the public site tells, for those that no filter sees. */
    static Map<String, String> ofTheSite(boolean secure) {
        var headers = new HashMap<>(EVERYWHERE);
        headers.put(CONTENT, POLICY);
        if (secure) headers.put(TRANSPORT, YEAR);
        return headers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        EVERYWHERE.forEach(response::setHeader);
        if (request.isSecure()) response.setHeader(TRANSPORT, YEAR);
        if (!saysItsOwn(path)) response.setHeader(CONTENT, path.equals(SearchPage.PATH) ? POLICY_WITH_FORM : POLICY);
        if (path.startsWith("/resources/fonts/")) response.setHeader("Cache-Control", PageResponse.FOR_GOOD);
        chain.doFilter(request, response);
    }

    /** Pages of the desk, and the page for errors, which may lead to one of them: a browser would obey both. */
    private static boolean saysItsOwn(String path) {
        return path.equals("/desk") || path.startsWith("/desk/") || OTHERS.contains(path);
    }
}
