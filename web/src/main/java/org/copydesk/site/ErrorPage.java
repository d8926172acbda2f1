package org.copydesk.site;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.site.page.Frame;
import org.copydesk.site.response.RenderedPage;

/** What is shown where nothing else could be. Calls of programs go on to where they are told in their own language. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    @Inject
    transient Frame frame;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith(request.getContextPath() + "/api/")) {
            request.getRequestDispatcher("/unreached").forward(request, response);
            return;
        }
        PageResponse.hand(page(request), "no-store", request, response);
    }

    private RenderedPage page(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
        if (status == HttpServletResponse.SC_NOT_FOUND) return frame.nothing();
        if (status < 500) {
            return frame.notice(status, "That did not work", "The request was not one that can be answered here.");
        }
        var id = UUID.randomUUID().toString();
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(Level.SEVERE, failure, () -> "Failure " + id);
        return frame.notice(
                status, "Something went wrong here", "It is not your doing. Whoever runs this finds it by " + id + ".");
    }
}
