package org.copydesk.api.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.copydesk.api.problem.CallFault;
import org.copydesk.api.problem.CallRefused;

/** Changes on the strength of a browser's session are taken from our own pages only. A token is never sent by accident. */
@Provider
@PreMatching
@ApplicationScoped
public class SameOrigin implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    HttpServletRequest servlet;

    @Override
    public void filter(ContainerRequestContext call) {
        if (SAFE.contains(call.getMethod()) || call.getHeaderString(HttpHeaders.AUTHORIZATION) != null) return;
        if (!isOurs(call.getHeaderString("Sec-Fetch-Site"), call.getHeaderString("Origin"), origin())) {
            throw new CallRefused(CallFault.CROSS_SITE);
        }
    }

    /** Whether a browser says that one of our own pages sent it; a browser that says neither is not believed. */
    static boolean isOurs(String site, String origin, String own) {
        return site == null ? own.equals(origin) : site.equals("same-origin");
    }

    private String origin() {
        var url = servlet.getRequestURL();
        return url.substring(0, url.length() - servlet.getRequestURI().length());
    }
}
