package org.copydesk.api.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.core.text.bounds.PartBounds;

/** Several files in one body. What is none of that kind is told to whoever sent it; the platform would blame itself. */
@Provider
@ApplicationScoped
public class MultipartFiles implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        if (!MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(body.getMediaType())) return body.proceed();
        var boundary = body.getMediaType().getParameters().get("boundary");
        if (boundary != null && !boundary.isEmpty())
            body.setInputStream(new PartBounds(body.getInputStream(), boundary));
        try {
            return body.proceed();
        } catch (CallRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            if (isTooMuch(broken)) {
                throw CallRefused.field(
                        "file", "TOO_MANY", "has to be given at most " + PartBounds.PARTS + " times; more go in a zip");
            }
            throw CallRefused.field(
                    "file", "MALFORMED", "has to be a part of a multipart/form-data body as RFC 7578 describes it");
        }
    }

    private static boolean isTooMuch(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PartBounds.Exceeded) return true;
        }
        return false;
    }
}
