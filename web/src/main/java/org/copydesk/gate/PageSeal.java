package org.copydesk.gate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a page proves by that it was made for this person in this session: the person's id, and a seal that only the session
 * can make. It is never stored, so every node knows it, and it ends with the session. In a page the seal is masked anew each
 * time, so that nobody learns it from how well the page compresses (BREACH).
 */
record PageSeal(UUID person, String seal) {

    private static final String SEALING = "HmacSHA256";
    private static final int LENGTH = 32;
    private static final char BETWEEN = '.';
    private static final SecureRandom MASKS = new SecureRandom();

    static PageSeal of(UUID person, String session) {
        try {
            var sealing = Mac.getInstance(SEALING);
            sealing.init(new SecretKeySpec(session.getBytes(StandardCharsets.UTF_8), SEALING));
            var seal = sealing.doFinal(person.toString().getBytes(StandardCharsets.UTF_8));
            return new PageSeal(person, written(seal));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty when this was never a token. */
    static Optional<PageSeal> read(String text) {
        int end = text == null ? -1 : text.indexOf(BETWEEN);
        if (end < 0) return Optional.empty();
        try {
            var masked = Base64.getUrlDecoder().decode(text.substring(end + 1));
            if (masked.length != 2 * LENGTH) return Optional.empty();
            var seal = masked(Arrays.copyOfRange(masked, LENGTH, 2 * LENGTH), masked);
            return Optional.of(new PageSeal(UUID.fromString(text.substring(0, end)), written(seal)));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    boolean isFrom(String session) {
        return MessageDigest.isEqual(bytes(seal), bytes(of(person, session).seal()));
    }

    /** As it stands in a page; another one each time. */
    String text() {
        var mask = new byte[LENGTH];
        MASKS.nextBytes(mask);
        var both = Arrays.copyOf(mask, 2 * LENGTH);
        System.arraycopy(masked(Base64.getUrlDecoder().decode(seal), mask), 0, both, LENGTH, LENGTH);
        return person.toString() + BETWEEN + written(both);
    }

    private static byte[] masked(byte[] seal, byte[] mask) {
        var masked = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) masked[i] = (byte) (seal[i] ^ mask[i]);
        return masked;
    }

    private static String written(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
