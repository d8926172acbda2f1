package org.copydesk.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.core.drafting.EditConflict;
import org.copydesk.core.drafting.ManuscriptRefused;
import org.copydesk.core.drafting.UnknownRevision;
import org.copydesk.core.history.NoSuchRevision;
import org.copydesk.core.people.NotSignedIn;
import org.copydesk.core.people.directory.KeycloakUnreachable;
import org.copydesk.core.people.staff.PeopleRefused;
import org.copydesk.core.people.staff.PersonNotFound;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.MoveRefused;

/** Every failure, whatever its kind, as a problem. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    /** What asks a program for a token. */
    public static final String CHALLENGE = "Bearer realm=\"copydesk\"";

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable failure) {
        var path = uri.getRequestUri().getRawPath();
        if (failure instanceof EditConflict conflict) {
            return answer(Fault.EDIT_CONFLICT.status(), ConflictProblem.of(conflict, path));
        }
        if (failure instanceof WebApplicationException refused) return platform(refused, path);
        var problem = problem(failure).at(path);
        return answer(problem.status(), problem);
    }

    private static Problem problem(Throwable failure) {
        if (failure instanceof CallRefused call) return Problem.of(call.fault(), call.getMessage(), call.errors());
        if (failure instanceof MoveRefused move) return Problem.of(move.refusal());
        if (failure instanceof ManuscriptRefused manuscript) return flawed(manuscript);
        if (failure instanceof ArticleNotFound || failure instanceof PersonNotFound) return Problem.of(Fault.NOT_FOUND);
        if (failure instanceof NoSuchRevision end)
            return problem(CallRefused.field(end.field(), "UNKNOWN", "has to be a revision that the article has"));
        if (failure instanceof PeopleRefused people) return Problem.of(people.refusal());
        if (failure instanceof KeycloakUnreachable) return Problem.of(Fault.KEYCLOAK_UNREACHABLE);
        if (failure instanceof NotSignedIn) return Problem.of(Fault.NOT_SIGNED_IN);
        if (failure instanceof UnknownRevision unknown) {
            return Problem.of(
                    Fault.UNKNOWN_REVISION,
                    Wording.of(Fault.UNKNOWN_REVISION + ".detail", Integer.toString(unknown.number())),
                    List.of());
        }
        return unexpected(failure);
    }

    private static Problem flawed(ManuscriptRefused refused) {
        var errors = refused.flaws().stream().map(FieldError::of).toList();
        return Problem.of(Fault.INVALID_INPUT, Problem.sentence(errors), errors);
    }

    /** What the platform refuses before a resource is reached: unknown paths, methods, media types. */
    private static Response platform(WebApplicationException refused, String path) {
        if (refused.getCause() instanceof CallRefused call) {
            var problem = problem(call).at(path);
            return answer(problem.status(), problem);
        }
        int status = refused.getResponse().getStatus();
        if (status < 400) return refused.getResponse();
        var problem = status >= 500 ? unexpected(refused) : Problem.of(Fault.of(status));
        var answer = Response.fromResponse(answer(problem.status(), problem.at(path)));
        var allowed = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allowed).build();
    }

    private static Problem unexpected(Throwable failure) {
        var id = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, failure, () -> "Failure " + id);
        return Problem.of(Fault.UNEXPECTED).loggedAs(id);
    }

    private static Response answer(int status, Record problem) {
        var answer = Response.status(status).type(Problem.MEDIA_TYPE).entity(problem);
        if (status == Fault.NOT_SIGNED_IN.status()) answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        return answer.build();
    }
}
