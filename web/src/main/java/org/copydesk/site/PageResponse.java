package org.copydesk.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.site.response.RenderedPage;

/**
 * What goes out for a finished page: compressed to those who can unpack, nothing but its mark to those who have it.
 *
 * @param headers without the length of the body
 * @param packed whether the body is compressed
 */
record PageResponse(int status, Map<String, String> headers, RenderedPage page, boolean packed) {

    /** Readers ask every time, so that a correction or withdrawal is seen at once. */
    static final String FRESH = "public, max-age=0, must-revalidate";

    /** Seconds. */
    private static final String SOON = "1";

    static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /**
     * @param keep the value of {@code Cache-Control}
     * @param codings what the reader's {@code Accept-Encoding} says, null for nothing
     * @param tags what the reader's {@code If-None-Match} says, null for nothing
     */
    static PageResponse of(RenderedPage page, String keep, String codings, String tags) {
        boolean packed = accepts(codings);
        boolean isFound = page.status() == HttpServletResponse.SC_OK;
        boolean isKnown = isFound && has(tags, page);
        var headers = new LinkedHashMap<String, String>();
        headers.put("Cache-Control", keep);
        headers.put("Vary", "Accept-Encoding");
        if (isFound) headers.put("ETag", tag(page, packed));
        if (page.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) headers.put("Retry-After", SOON);
        if (!isKnown) headers.put("Content-Type", page.type());
        if (!isKnown && packed) headers.put("Content-Encoding", "gzip");
        return new PageResponse(isKnown ? HttpServletResponse.SC_NOT_MODIFIED : page.status(), headers, page, packed);
    }

    static void hand(RenderedPage page, String keep, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var answer = of(page, keep, request.getHeader("Accept-Encoding"), request.getHeader("If-None-Match"));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (!answer.hasBody()) return;
        response.setContentLength(page.length(answer.packed()));
        page.writeTo(response.getOutputStream(), answer.packed());
    }

    boolean hasBody() {
        return status != HttpServletResponse.SC_NOT_MODIFIED;
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
