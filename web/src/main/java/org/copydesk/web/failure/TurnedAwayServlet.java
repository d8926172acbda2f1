package org.copydesk.web.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.copydesk.gate.TurnedAway;
import org.copydesk.web.frame.UntakenForm;

/** Answers those whom the gate turned away from the desk with a page. Nothing that they sent is read for it. */
@WebServlet("/turned-away")
public class TurnedAwayServlet extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var away = TurnedAway.in(request);
        if (away.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(away.get().why().status());
        response.setHeader("Cache-Control", "no-store");
        if (request.getMethod().equals("POST")) response.addCookie(untaken(request));
        request.getRequestDispatcher("/desk/turned-away").forward(new ShownInstead(request), response);
    }

    private static Cookie untaken(HttpServletRequest request) {
        var sentTo = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        var cookie = new Cookie(UntakenForm.COOKIE, UntakenForm.on(sentTo + (query == null ? "" : "?" + query)));
        cookie.setPath(UntakenForm.PATH);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge((int) UntakenForm.KEPT.toSeconds());
        return cookie;
    }
}
