package org.copydesk.gate;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.copydesk.core.people.CurrentPerson;

/** Tells an open page who is signed in by now, and gives it a new token when the session is a new one. */
@WebServlet("/desk/who")
public class WhoIsHere extends HttpServlet {

    @Inject
    transient CurrentPerson person;

    @Inject
    transient PageToken token;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var here = person.actor();
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .print(Json.createObjectBuilder()
                        .add("person", here.id().toString())
                        .add("name", here.name())
                        .add("token", token.getValue())
                        .build());
    }
}
