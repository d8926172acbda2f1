package org.copydesk.web.failure;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.copydesk.gate.TurnedAway;

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
        request.getRequestDispatcher("/desk/turned-away").forward(new ShownInstead(request), response);
    }
}
