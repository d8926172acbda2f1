package org.copydesk.api.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.copydesk.api.history.EventJson;
import org.copydesk.api.json.ListJson;
import org.copydesk.api.request.IfMatch;
import org.copydesk.api.request.PageParams;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.core.reading.ListCursor.Kind;
import org.copydesk.core.workflow.Handover;
import org.copydesk.core.workflow.Offer;

@Path("/articles/{id:[0-9]{1,18}}/moves")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MovesResource {

    @Inject
    Handover handover;

    @Inject
    CurrentPerson person;

    @GET
    public ListJson<OfferJson> open(@PathParam("id") long id, @BeanParam PageParams window) {
        var open = handover.offers(id).stream().filter(Offer::isOpen).toList();
        return ListJson.of(
                window.of(Kind.MOVES, open),
                OfferJson::of,
                number -> ListCursor.at(Kind.MOVES, number).encoded());
    }

    @POST
    public Response move(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RequestJson wanted) {
        var recorded = handover.record(id, wanted.request(IfMatch.revisionIfSaid(ifMatch)));
        return Response.status(Status.CREATED)
                .entity(EventJson.of(recorded, person.actor().username()))
                .build();
    }
}
