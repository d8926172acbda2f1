package org.copydesk.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A form that came back without PrimeFaces' script. PrimeFaces asks such a form for the nonce of the page it came from; the
 * page that answers is a new one and gets a new one.
 */
class FreshNonce extends HttpServletRequestWrapper {

    private static final String NAME = "primefaces.nonce";

    private final String nonce =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    FreshNonce(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return name.equals(NAME) ? nonce : super.getParameter(name);
    }
}
