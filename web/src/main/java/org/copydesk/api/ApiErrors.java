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

/** What the server itself refuses before a resource is reached, such as a call without a token, as a problem. */
@WebServlet("/unreached")
public class ApiErrors extends HttpServlet {

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var problem = Problem.of(status == null ? 404 : status, path == null ? request.getRequestURI() : path);
        var body = Json.bytes(problem);
        response.setStatus(problem.status());
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", ProblemMapper.CHALLENGE);
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
