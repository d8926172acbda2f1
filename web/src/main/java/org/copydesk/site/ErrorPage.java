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
import org.copydesk.gate.TurnedAway;
import org.copydesk.persistence.Database;
import org.copydesk.site.page.Frame;
import org.copydesk.site.response.RenderedPage;

/** What is shown where nothing else could be. Calls of programs go on to where they are told in their own language. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    /** A page of the desk, which has a policy of its own. */
    private static final String TURNED_AWAY = "/turned-away";

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

    @Inject
    transient Frame frame;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var home = elsewhere(path.substring(request.getContextPath().length()), request);
        if (!TURNED_AWAY.equals(home)) response.setHeader(SecurityHeaders.CONTENT, SecurityHeaders.POLICY);
        if (home != null) {
            request.getRequestDispatcher(home).forward(request, response);
            return;
        }
        var page = page(request);
        if (page.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) response.setHeader("Retry-After", "30");
        PageResponse.hand(page, "no-store", request, response);
    }

    /** Where those are answered who are no readers of the site; null for those who are. */
    private static String elsewhere(String path, HttpServletRequest request) {
        if (path.equals("/api") || path.startsWith("/api/")) return "/unreached";
        boolean isOfTheDesk = path.equals("/desk") || path.startsWith("/desk/");
        if (!isOfTheDesk || TurnedAway.in(request).isEmpty()) return null;
        boolean isCall = request.getHeader("X-Requested-With") != null || request.getHeader("Faces-Request") != null;
        return isCall ? "/unreached" : TURNED_AWAY;
    }

    private RenderedPage page(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
        if (status == HttpServletResponse.SC_NOT_FOUND) return frame.nothing();
        if (status == TOO_MANY_REQUESTS) {
            return frame.notice(
                    status,
                    "Too much at once",
                    "You have as much under way as one person may. Nothing of this was done: try again in a moment.");
        }
        if (status < 500) {
            return frame.notice(status, "That did not work", "The request was not one that can be answered here.");
        }
        if (Database.isAway((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return frame.notice(
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "Back in a moment",
                    "The database does not answer. Nothing is lost; try again shortly.");
        }
        var id = UUID.randomUUID().toString();
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(Level.SEVERE, failure, () -> "Failure " + id);
        return frame.notice(
                status, "Something went wrong here", "It is not your doing. Whoever runs this finds it by " + id + ".");
    }
}
