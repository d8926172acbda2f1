package org.copydesk.core;

import java.util.Objects;

/** What goes into the log in one line each, whatever somebody typed: nobody writes a line of it who only sent a request. */
public final class Loggable {

    private static final int DEEP = 20;

    private Loggable() {}

    /** The text with every control character as its number. */
    public static String text(String text) {
        var line = new StringBuilder();
        Objects.requireNonNullElse(text, "").codePoints().forEach(sign -> {
            if (Character.isISOControl(sign) || sign == 0x2028 || sign == 0x2029)
                line.append("\\u%04x".formatted(sign));
            else line.appendCodePoint(sign);
        });
        return line.toString();
    }

    /** The same failure and its causes, told in such lines. */
    public static Throwable failure(Throwable failure) {
        return failure == null ? null : told(failure, 0);
    }

    private static Throwable told(Throwable failure, int depth) {
        var cause = failure.getCause();
        return new Told(failure, cause == null || depth == DEEP ? null : told(cause, depth + 1));
    }

    /** A failure that is only told any more, never thrown. */
    private static final class Told extends Exception {

        private static final long serialVersionUID = 1L;

        Told(Throwable failure, Throwable cause) {
            super(text(failure.toString()), cause, false, true);
            setStackTrace(failure.getStackTrace());
        }
    }
}
