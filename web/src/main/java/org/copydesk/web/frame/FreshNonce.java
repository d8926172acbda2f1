package org.copydesk.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * A form that is answered with a whole page. PrimeFaces asks it for the nonce of the page it came from, which a form without
 * its script does not know; the page that answers is a new one, so {@link NonceOfPages} forgets the old nonce, and this is the
 * new one.
 */
class FreshNonce extends HttpServletRequestWrapper {

    static final String NAME = "primefaces.nonce";

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
