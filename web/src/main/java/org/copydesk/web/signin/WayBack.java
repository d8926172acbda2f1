package org.copydesk.web.signin;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where somebody comes back to from Keycloak who is signed in already; {@link WayToKeycloak} knows the page they asked for. */
@WebServlet(PageAskedFor.WAY_BACK)
public class WayBack extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(PageAskedFor.DESK);
    }
}
