package org.copydesk.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.core.workflow.TextChanged;
import org.copydesk.core.writing.EditConflict;
import org.copydesk.persistence.Database;

/** Every failure, whatever its kind, as a problem. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    /** What asks a program for a token. */
    public static final String CHALLENGE = "Bearer realm=\"copydesk\"";

    /** Seconds after which something that is away may be back. */
    public static final int PATIENCE = 30;

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        var path = uri.getRequestUri().getRawPath();
        if (failure instanceof EditConflict conflict) {
            return answer(CallFault.EDIT_CONFLICT.status(), ConflictProblem.of(conflict, path));
        }
        if (failure instanceof TextChanged changed) {
            var problem = TextChangedProblem.of(changed, path);
            return answer(problem.status(), problem);
        }
        if (failure instanceof WebApplicationException refused) return platform(refused, path);
        var problem = Problems.of(failure).orElseGet(() -> ours(failure)).at(path);
        return answer(problem.status(), problem);
    }

    /** What the platform refuses before a resource is reached: unknown paths, methods, media types. */
    private static Response platform(WebApplicationException refused, String path) {
        int status = refused.getResponse().getStatus();
        if (status < 400) return refused.getResponse();
        var problem = status >= 500 ? unexpected(refused) : Problem.of(CallFault.of(status));
        var answer = Response.fromResponse(answer(problem.status(), problem.at(path)));
        var allowed = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allowed).build();
    }

    private static Problem ours(Throwable failure) {
        return Database.isAway(failure) ? Problem.of(CallFault.DATABASE_AWAY) : unexpected(failure);
    }

    private static Problem unexpected(Throwable failure) {
        var id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "Failure " + id);
        return Problem.of(CallFault.UNEXPECTED).loggedAs(id);
    }

    private static Response answer(int status, Record problem) {
        var answer = Response.status(status).type(Problem.MEDIA_TYPE).entity(problem);
        if (status == CallFault.NOT_SIGNED_IN.status()) answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        if (status == CallFault.KEYCLOAK_UNREACHABLE.status()) answer.header(HttpHeaders.RETRY_AFTER, PATIENCE);
        return answer.build();
    }
}
