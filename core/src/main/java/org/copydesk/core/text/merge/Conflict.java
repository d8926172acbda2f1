package org.copydesk.core.text.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A passage that two people changed in ways that cannot both be had. Immutable. In the body the readings are HTML, in
 * title and standfirst plain text; subjects stand one a line, credits one a line as "name | title | description".
 *
 * @param id the same whenever the same passage is in conflict again, so that a later save can refer to it
 * @param base what both began with, "" when nothing stood there
 * @param theirs what the other person made of it, "" when it was deleted
 * @param mine what the one who saves made of it, "" when it was deleted
 * @param before the end of the text before it, plain
 * @param after the beginning of the text after it, plain
 */
public record Conflict(String id, Field field, String base, String theirs, String mine, String before, String after) {

    private static final int DIGITS = 12;

    /** @param repeat how many conflicts with the very same readings came before it in the field */
    static Conflict of(Field field, String base, String theirs, String mine, String before, String after, int repeat) {
        String id = field.name().toLowerCase(Locale.ROOT) + '-' + digest(base + '\0' + theirs + '\0' + mine);
        return new Conflict(repeat == 0 ? id : id + '-' + repeat, field, base, theirs, mine, before, after);
    }

    private static String digest(String readings) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(readings.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
