package org.copydesk.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.copydesk.site.response.SiteStyle;

/** The style sheet. A page that was printed before an update gets the one there is, but may not keep it. */
@WebServlet("/style/*")
public class Stylesheet extends HttpServlet {

    @Inject
    transient SiteStyle style;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean current = request.getRequestURI().endsWith(style.address());
        PageResponse.hand(style.sheet(), current ? PageResponse.FOR_GOOD : PageResponse.FRESH, request, response);
    }
}
