package org.copydesk.web.failure;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers for every address of the desk that is no page. */
@WebServlet("/desk/*")
public class Nowhere extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if ("/".equals(request.getPathInfo())) {
            response.sendRedirect(request.getContextPath() + "/desk");
            return;
        }
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        request.getRequestDispatcher("/desk/missing").forward(request, response);
    }
}
