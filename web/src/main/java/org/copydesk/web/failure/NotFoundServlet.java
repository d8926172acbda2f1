package org.copydesk.web.failure;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers for every address of the desk that is no page, and for the pages by the names of their files. */
@WebServlet({"/desk/*", "*.xhtml"})
public class NotFoundServlet extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if ("/".equals(request.getPathInfo())) {
            response.sendRedirect(request.getContextPath() + "/desk");
            return;
        }
        if (!request.getServletPath().equals("/desk")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        request.getRequestDispatcher("/desk/missing").forward(request, response);
    }
}
