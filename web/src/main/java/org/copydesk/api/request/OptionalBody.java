package org.copydesk.api.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.util.List;
import org.copydesk.api.problem.CallFault;
import org.copydesk.api.problem.CallRefused;

/**
 * A body that may be left out is JSON where it is not. Calls of this kind read it themselves and cannot say what they consume: the
 * platform would then refuse the call without a body.
 */
@Provider
@ApplicationScoped
public class OptionalBody implements ContainerRequestFilter {

    @Context
    ResourceInfo matched;

    @Override
    public void filter(ContainerRequestContext call) {
        var type = call.getMediaType();
        if (type == null || MediaType.APPLICATION_JSON_TYPE.isCompatible(type) || !mayBeLeftOut()) return;
        if (!"0".equals(call.getHeaderString(HttpHeaders.CONTENT_LENGTH)))
            throw new CallRefused(CallFault.UNSUPPORTED_MEDIA_TYPE);
    }

    private boolean mayBeLeftOut() {
        var method = matched.getResourceMethod();
        return List.of(method.getParameterTypes()).contains(InputStream.class)
                && !method.isAnnotationPresent(Consumes.class)
                && !matched.getResourceClass().isAnnotationPresent(Consumes.class);
    }
}
