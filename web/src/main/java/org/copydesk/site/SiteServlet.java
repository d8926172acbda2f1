package org.copydesk.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.copydesk.site.cache.PageCache;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.page.Frame;
import org.copydesk.site.page.SearchPage;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.RenderedPage;

/** Everything a reader can ask for. Knows nobody, remembers nothing. */
@WebServlet({
    "",
    "/articles/*",
    "/subjects/*",
    "/corrections",
    SearchPage.PATH,
    "/feed.atom",
    "/feed.rss",
    "/sitemap.xml",
    "/robots.txt"
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
        var page = wanted.isAnAddress() ? page(wanted, request) : Optional.<RenderedPage>empty();
        PageResponse.hand(page.orElseGet(frame::nothing), PageResponse.FRESH, request, response);
    }

    private Optional<RenderedPage> page(PageKey wanted, HttpServletRequest request) {
        return wanted.path().equals(SearchPage.PATH)
                ? routes.search(wanted, cache.sections(), request.getParameter("q"))
                : cache.page(wanted, routes::print);
    }

    private PageKey wanted(HttpServletRequest request) {
        var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        var place = path.equals("/sitemap.xml") ? "after" : "before";
        var paged = path.equals("/")
                || path.startsWith("/subjects/")
                || path.equals("/corrections")
                || path.equals(SearchPage.PATH)
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
