package org.copydesk.web.desks;

/** Whole numbers as people type them. */
final class Numbers {

    private Numbers() {}

    /** Below zero for what is none, which nothing takes. */
    static int read(String typed) {
        var digits = typed == null ? "" : typed.strip();
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : -1;
    }
}
