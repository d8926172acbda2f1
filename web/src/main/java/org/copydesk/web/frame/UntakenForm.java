package org.copydesk.web.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A form that was sent and not taken. Its browser is told by a cookie on which page it stood, and puts what was typed back once
 * that page is there again.
 */
public final class UntakenForm {

    public static final String COOKIE = "copydesk-untaken";
    public static final String PATH = "/desk";
    public static final Duration KEPT = Duration.ofHours(1);

    private UntakenForm() {}

    /** @param page its address, with what it asks for, below the server */
    public static String on(String page) {
        return URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
