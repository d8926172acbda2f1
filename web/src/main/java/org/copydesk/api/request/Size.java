package org.copydesk.api.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.copydesk.api.problem.CallFault;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.core.text.bounds.JsonBounds;

/** The largest body a call may have, whether it says its length beforehand or not. */
@Provider
@PreMatching
@ApplicationScoped
public class Size implements ContainerRequestFilter {

    private static final long LIMIT = Optional.ofNullable(System.getenv("COPYDESK_MAX_UPLOAD_BYTES"))
            .filter(value -> !value.isBlank())
            .map(Long::parseLong)
            .orElse(64L * 1024 * 1024);

    @Override
    public void filter(ContainerRequestContext call) {
        var length = call.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > limit(call)) throw new CallRefused(CallFault.TOO_LARGE);
        if (call.hasEntity()) call.setEntityStream(new Limited(call.getEntityStream()));
    }

    private static long limit(ContainerRequestContext call) {
        var type = call.getMediaType();
        return MediaType.APPLICATION_JSON_TYPE.isCompatible(type == null ? MediaType.TEXT_PLAIN_TYPE : type)
                ? Math.min(LIMIT, JsonBounds.BYTES)
                : LIMIT;
    }

    /** Refuses the call with the first byte too many. */
    private static final class Limited extends FilterInputStream {

        private long left = LIMIT;

        Limited(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) took(1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) took(read);
            return read;
        }

        private void took(int read) {
            left -= read;
            if (left < 0) throw new CallRefused(CallFault.TOO_LARGE);
        }
    }
}
