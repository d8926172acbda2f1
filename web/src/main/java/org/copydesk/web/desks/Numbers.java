package org.copydesk.web.desks;

import java.time.Duration;

/** Whole numbers as people type them. */
final class Numbers {

    private Numbers() {}

    /** How often that is in it. What a program set and is no whole number of them stays as it was said. */
    static String of(Duration all, Duration one) {
        long count = all.dividedBy(one);
        return all.equals(one.multipliedBy(count)) ? Long.toString(count) : all.toString();
    }

    /** Below zero for what is none, which nothing takes. */
    static int read(String typed) {
        var digits = typed == null ? "" : typed.strip();
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : -1;
    }
}
