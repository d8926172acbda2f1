package org.copydesk.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * What holds for the desk's pages and files whatever they show: forms come from our own pages, what answers for a missing
 * page is none itself, scripts of Faces are all
 * there is below {@code /ui}, files whose address changes with their content may be kept, and others of ours are asked
 * for again.
 */
@WebFilter({"/desk", "/desk/*", "/ui/*", "/resources/*"})
public class PagePolicy extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> ANSWERS = Set.of("/desk/missing", "/desk/trouble");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        if (isForeign(request)) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else if (path.equals("/ui") && !isResource(request)) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (ANSWERS.contains(path))
            request.getRequestDispatcher("/desk/nowhere").forward(request, response);
        else pass(request, response, chain);
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getCharacterEncoding() == null) request.setCharacterEncoding("UTF-8");
        if (request.getServletPath().startsWith("/desk")) response.setHeader("Cache-Control", "no-store");
        else if (request.getParameter("v") != null)
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        else if (request.getServletPath().startsWith("/resources/copydesk/"))
            response.setHeader("Cache-Control", "no-cache");
        chain.doFilter(isForm(request) ? new FreshNonce(request) : request, response);
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST") && request.getHeader("Faces-Request") == null;
    }

    /** A form that another site made our visitor's browser send. */
    private static boolean isForeign(HttpServletRequest request) {
        if (READING.contains(request.getMethod())) return false;
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !OURS.contains(site);
        var origin = request.getHeader("Origin");
        return origin != null && !origin.equals(origin(request));
    }

    private static String origin(HttpServletRequest request) {
        var address = request.getRequestURL();
        return address.substring(0, address.length() - request.getRequestURI().length());
    }

    private static boolean isResource(HttpServletRequest request) {
        return String.valueOf(request.getPathInfo()).startsWith("/jakarta.faces.resource/");
    }
}
