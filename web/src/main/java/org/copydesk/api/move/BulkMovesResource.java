package org.copydesk.api.move;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.copydesk.api.json.ListJson;
import org.copydesk.core.workflow.BulkHandover;

@Path("/articles/moves")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BulkMovesResource {

    @Inject
    BulkHandover handover;

    /** Each article moves or stays for itself. */
    @POST
    public ListJson<BulkOutcomeJson> move(BulkJson wanted) {
        var outcomes = handover.perform(wanted.chosen(), wanted.read(), wanted.request());
        return new ListJson<>(
                outcomes.entrySet().stream()
                        .map(one -> new BulkOutcomeJson(one.getKey(), one.getValue()))
                        .toList(),
                null);
    }
}
