package org.copydesk.site.response;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses on the site, as they are written into links. */
public final class Links {

    private Links() {}

    public static String article(String slug) {
        return "/articles/" + encoded(slug);
    }

    public static String history(String slug) {
        return article(slug) + "/history";
    }

    public static String subject(String name) {
        return "/subjects/" + encoded(name);
    }

    public static String search(String words) {
        return "/search?q=" + encoded(words);
    }

    /** The name that was written into a link; the server leaves an encoded slash as it is. */
    public static String unslashed(String segment) {
        return segment.replace("%2F", "/").replace("%2f", "/");
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
