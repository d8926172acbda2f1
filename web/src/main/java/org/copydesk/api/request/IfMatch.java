package org.copydesk.api.request;

import java.util.regex.Pattern;
import org.copydesk.api.problem.CallFault;
import org.copydesk.api.problem.CallRefused;

/**
 * The revision that a caller has read. A weak tag counts like a strong one: proxies that compress weaken tags, and the
 * number names the text all the same.
 */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9]{1,9})\"");

    private IfMatch() {}

    /**
     * The number. {@code *} is not taken: who overwrites or decides has to have read something.
     *
     * @throws CallRefused when the header is missing or names no single revision
     */
    public static int revision(String header) {
        var revision = revisionIfSaid(header);
        if (revision == null) throw new CallRefused(CallFault.IF_MATCH_MISSING);
        return revision;
    }

    /** The same; null when the header is missing. */
    public static Integer revisionIfSaid(String header) {
        if (header == null || header.isBlank()) return null;
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw CallRefused.field("If-Match", "MALFORMED", "has to be the ETag of one revision, such as \"3\"");
        }
        return Integer.valueOf(tag.group(1));
    }
}
