package org.copydesk.web.edit;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.copydesk.core.reading.Worklists;

/** Suggests subjects that were used before. */
@WebServlet("/desk/subjects")
public class SubjectSuggestions extends HttpServlet {

    @Inject
    Worklists worklists;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var beginning = request.getParameter("q");
        var found = Json.createArrayBuilder();
        if (beginning != null && !beginning.isBlank())
            worklists.subjectsLike(beginning).forEach(found::add);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(found.build());
    }
}
