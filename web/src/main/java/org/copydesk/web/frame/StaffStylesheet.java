package org.copydesk.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands out the style of the staff's pages; how long it may be kept is told by {@link PagePolicy}. */
@WebServlet(StaffStyle.PATH)
public class StaffStylesheet extends HttpServlet {

    @Inject
    transient StaffStyle style;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/css;charset=UTF-8");
        response.getWriter().print(style.getText());
    }
}
