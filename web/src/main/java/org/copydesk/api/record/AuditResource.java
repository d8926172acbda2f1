package org.copydesk.api.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.core.record.Archive;
import org.copydesk.core.record.Audit;
import org.copydesk.core.record.Finding;
import org.copydesk.core.record.SigningKey;
import org.copydesk.core.record.Verification;

/** Checks the whole record. */
@Path("/audit")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class AuditResource {

    private static final String KEPT = "[0-9]{1,9}:[0-9a-f]{64}";
    private static final long SOON = 5;

    @Inject
    Audit audit;

    @Inject
    Verification verification;

    @Inject
    Archive archive;

    @Inject
    SigningKey key;

    /**
     * For admins: derives everything again and names the first place that does not fit, or says how much holds. Joins whoever
     * is at it.
     *
     * @param kept the number of a checkpoint that was kept elsewhere, a colon, and its hash; null for none
     */
    @GET
    @Path("verify")
    public FindingJson verify(@QueryParam("kept") String kept) {
        var check = audit.await();
        if (check.finding() == null) throw new ServiceUnavailableException(SOON);
        if (kept == null) return FindingJson.of(check, null, null);
        var against = compared(kept);
        return FindingJson.of(check, against.orElse(null), against.isEmpty());
    }

    private Optional<Finding.Break> compared(String kept) {
        if (!kept.matches(KEPT))
            throw CallRefused.field("kept", "MALFORMED", "has to be the number of a checkpoint, a colon and its hash");
        var parts = kept.split(":");
        return verification.compare(Integer.parseInt(parts[0]), parts[1]);
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
