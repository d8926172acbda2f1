package org.copydesk.gate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a page proves by that it was made for this person in this session: the person's id, and a seal that only the session
 * can make. It is never stored, so every node knows it, and it ends with the session.
 */
record PageSeal(UUID person, String seal) {

    private static final String SEALING = "HmacSHA256";
    private static final char BETWEEN = '.';

    static PageSeal of(UUID person, String session) {
        try {
            var sealing = Mac.getInstance(SEALING);
            sealing.init(new SecretKeySpec(session.getBytes(StandardCharsets.UTF_8), SEALING));
            var seal = sealing.doFinal(person.toString().getBytes(StandardCharsets.UTF_8));
            return new PageSeal(person, Base64.getUrlEncoder().withoutPadding().encodeToString(seal));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty when this was never a token. */
    static Optional<PageSeal> read(String text) {
        int end = text == null ? -1 : text.indexOf(BETWEEN);
        if (end < 0) return Optional.empty();
        try {
            return Optional.of(new PageSeal(UUID.fromString(text.substring(0, end)), text.substring(end + 1)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    boolean isFrom(String session) {
        return MessageDigest.isEqual(bytes(seal), bytes(of(person, session).seal()));
    }

    String text() {
        return person.toString() + BETWEEN + seal;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
