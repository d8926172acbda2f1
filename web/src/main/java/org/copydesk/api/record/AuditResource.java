package org.copydesk.api.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.copydesk.core.record.Archive;
import org.copydesk.core.record.SigningKey;
import org.copydesk.core.record.Verification;

/** Checks the whole record. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AuditResource {

    @Inject
    Verification verification;

    @Inject
    Archive archive;

    @Inject
    SigningKey key;

    /** For admins: recomputes everything and names the first broken link, or says how many hold. */
    @GET
    @Path("verify")
    public FindingJson verify() {
        return FindingJson.of(verification.verify());
    }

    /** For admins: a checkpoint with all that it takes to verify it elsewhere, as a file. */
    @GET
    @Path("checkpoints/{c:[0-9]{1,9}}")
    public Response checkpoint(@PathParam("c") int number) {
        return Response.ok(archive.seal(number))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"checkpoint-" + number + ".json\"")
                .build();
    }

    /** The public key that checkpoints are signed with. */
    @GET
    @Path("key")
    @Produces("application/x-pem-file")
    public String key() {
        return key.publicPem();
    }
}
