package org.copydesk.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Lets the first pages of a session follow one another. Faces begins what it keeps in a session without looking whether another
 * page is just doing the same; of two tabs that open at once, one would lose what it knows.
 */
public class FirstPagesFilter extends HttpFilter {

    /** What Mojarra keeps in a session: the states of pages, what belongs to each page, and the beans of each. */
    private static final String[] BEGUN = {
        "com.sun.faces.renderkit.ServerSideStateHelper.LogicalViewMap",
        "com.sun.faces.application.view.activeViewMaps",
        "com.sun.faces.application.view.activeViewContexts"
    };

    /** More than requests at once, so that hardly ever two sessions share one. */
    private final transient Object[] locks =
            Stream.generate(Object::new).limit(256).toArray();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = request.getSession(false);
        if (session == null || hasBegun(session)) {
            chain.doFilter(request, response);
            return;
        }
        synchronized (locks[Math.floorMod(session.getId().hashCode(), locks.length)]) {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasBegun(HttpSession session) {
        return Stream.of(BEGUN).allMatch(part -> session.getAttribute(part) != null);
    }
}
