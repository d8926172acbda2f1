package org.copydesk.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.copydesk.site.response.RenderedPage;

/** Where finished pages are handed out: compressed for those who can unpack, not at all to those who have them. */
final class PageResponse {

    /** Readers ask every time, so that a correction or withdrawal is seen at once. */
    static final String FRESH = "public, max-age=0, must-revalidate";

    static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private PageResponse() {}

    static void hand(RenderedPage print, String keep, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean packed = accepts(request.getHeader("Accept-Encoding"));
        response.setHeader("Cache-Control", keep);
        response.setHeader("Vary", "Accept-Encoding");
        if (print.status() == HttpServletResponse.SC_OK) {
            response.setHeader("ETag", tag(print, packed));
            if (has(request.getHeader("If-None-Match"), print)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(print.status());
        response.setContentType(print.type());
        if (packed) response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(print.length(packed));
        print.writeTo(response.getOutputStream(), packed);
    }

    /** Whether gzip is among the codings, and not ruled out by a weight of zero. */
    static boolean accepts(String codings) {
        if (codings == null) return false;
        for (var coding : codings.split(",")) {
            var parts = coding.split(";");
            if (!parts[0].strip().equalsIgnoreCase("gzip") && !parts[0].strip().equals("*")) continue;
            return parts.length < 2 || !parts[1].strip().matches("q=0(\\.0*)?");
        }
        return false;
    }

    /** Whether one of the tags is of this page, packed or not. */
    static boolean has(String tags, RenderedPage print) {
        return tags != null && (tags.strip().equals("*") || tags.contains('"' + print.mark()));
    }

    private static String tag(RenderedPage print, boolean packed) {
        return '"' + print.mark() + (packed ? "-gzip\"" : "\"");
    }
}
