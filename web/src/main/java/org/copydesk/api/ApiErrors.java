package org.copydesk.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.copydesk.api.json.Json;
import org.copydesk.api.problem.Problem;
import org.copydesk.api.problem.ProblemMapper;
import org.copydesk.gate.TurnedAway;

/** What the server itself refuses before a resource is reached, such as a call without a token, as a problem. */
@WebServlet("/unreached")
public class ApiErrors extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var problem = problem(request);
        var body = Json.bytes(problem);
        response.setStatus(problem.status());
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", ProblemMapper.CHALLENGE);
        }
        if (problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE)
            response.setIntHeader("Retry-After", ProblemMapper.PATIENCE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static Problem problem(HttpServletRequest request) {
        var asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = asked == null ? request.getRequestURI() : asked;
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return TurnedAway.in(request)
                .map(away -> Problem.of(away, path))
                .orElseGet(() -> Problem.of(failure, status == null ? 404 : status, path));
    }
}
