package org.copydesk.web.record;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.copydesk.core.people.NotSignedIn;
import org.copydesk.core.record.Audit;
import org.copydesk.core.record.Check.Standing;
import org.copydesk.core.workflow.Refused;

/** Tells the page how far the verification is. */
@WebServlet("/desk/record/check")
public class VerificationProgress extends HttpServlet {

    @Inject
    Audit audit;

    @Inject
    VerificationOutcome outcome;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var check = audit.latest();
            var answer = Json.createObjectBuilder()
                    .add(
                            "running",
                            check.filter(one -> one.standing() == Standing.RUNNING)
                                    .isPresent());
            check.ifPresent(one ->
                    answer.add("done", one.done()).add("total", one.total()).add("words", outcome.getSentence()));
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().print(answer.build());
        } catch (Refused unseen) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotSignedIn nobody) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }
}
