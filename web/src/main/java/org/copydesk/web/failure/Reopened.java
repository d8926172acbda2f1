package org.copydesk.web.failure;

import jakarta.servlet.http.HttpServletRequest;

/** Where a page is that sent a form and is no longer remembered. */
class Reopened {

    private Reopened() {}

    /** The page as its own address says it, below the application: a form does not always repeat what the address says. */
    static String address(HttpServletRequest request) {
        return address(page(request), request.getRequestURL().toString(), request.getQueryString());
    }

    private static String page(HttpServletRequest request) {
        var page = request.getHeader("Referer");
        return page == null ? "" : page;
    }

    /** @param page where the form was, as the browser says it; anything but the page it was sent to is not believed */
    static String address(String page, String sent, String query) {
        var believed =
                page.equals(sent) || page.startsWith(sent + "?") ? page : sent + (query == null ? "" : "?" + query);
        return believed.substring(believed.indexOf('/', believed.indexOf("://") + 3));
    }
}
