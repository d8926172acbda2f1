package org.copydesk.core.people.staff;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password for one use. Capitals, small letters, figures and a sign, none of which look alike, satisfy usual policies. */
final class TemporaryPassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String SMALL = "abcdefghijkmnpqrstuvwxyz";
    private static final String FIGURES = "23456789";

    private TemporaryPassword() {}

    static String invent() {
        return IntStream.range(0, 4).mapToObj(part -> part()).collect(Collectors.joining("-"));
    }

    private static String part() {
        return "" + one(CAPITALS) + one(SMALL) + one(SMALL) + one(FIGURES);
    }

    private static char one(String of) {
        return of.charAt(RANDOM.nextInt(of.length()));
    }
}
