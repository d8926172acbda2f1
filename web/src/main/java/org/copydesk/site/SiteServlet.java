package org.copydesk.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.copydesk.site.cache.PageCache;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.page.Frame;
import org.copydesk.site.response.Masthead;

/** Everything a reader can ask for. Knows nobody, remembers nothing. */
@WebServlet({"", "/articles/*", "/subjects/*", "/corrections", "/feed.atom", "/feed.rss", "/sitemap.xml", "/robots.txt"
})
public class SiteServlet extends HttpServlet {

    @Inject
    transient PageCache cache;

    @Inject
    transient SiteRoutes routes;

    @Inject
    transient Frame frame;

    @Inject
    transient Masthead masthead;

    @Override
    public void init() {
        getServletContext()
                .setAttribute(PagesAtHand.FinishedPages.NAME, new PagesAtHand.FinishedPages(cache, masthead));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = wanted(request);
        var page = wanted.isAnAddress() ? cache.page(wanted, routes::print).orElseGet(frame::nothing) : frame.nothing();
        PageResponse.hand(page, PageResponse.FRESH, request, response);
    }

    private PageKey wanted(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var place = path.equals("/sitemap.xml") ? "after" : "before";
        var paged = path.equals("/")
                || path.startsWith("/subjects/")
                || path.equals("/corrections")
                || path.equals("/sitemap.xml");
        return new PageKey(
                path,
                paged ? request.getParameter(place) : null,
                masthead.address().orElseGet(() -> origin(request)));
    }

    private static String origin(HttpServletRequest request) {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }
}
