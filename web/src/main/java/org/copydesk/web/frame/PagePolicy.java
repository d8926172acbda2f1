package org.copydesk.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What holds for the desk's pages and files whatever they show: what answers for a missing page is none itself, resources of
 * Faces have plain names, files whose address changes with their content may be kept, and others of ours are asked for again.
 */
@WebFilter({"/desk", "/desk/*", "/ui/*", "/resources/*"})
public class PagePolicy extends HttpFilter {

    private static final Pattern RESOURCE = Pattern.compile("/jakarta\\.faces\\.resource(?:/[\\w.-]++)++");
    private static final Set<String> ANSWERS = Set.of("/desk/missing", "/desk/trouble", "/desk/turned-away");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getServletPath();
        if (path.equals("/ui") && !isResource(request)) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else if (ANSWERS.contains(path))
            request.getRequestDispatcher("/desk/nowhere").forward(request, response);
        else pass(request, response, chain);
    }

    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
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

    private static boolean isResource(HttpServletRequest request) {
        return RESOURCE.matcher(String.valueOf(request.getPathInfo())).matches();
    }
}
