package org.copydesk.core.text.anchor;

import static java.util.Objects.requireNonNullElse;

/**
 * A passage as the W3C's text quote selector names it. White space counts as one space, whatever it is.
 *
 * @param prefix what stands right before it, "" when nothing is said
 * @param suffix what stands right after it
 */
public record Quote(String exact, String prefix, String suffix) {

    public Quote {
        exact = requireNonNullElse(exact, "");
        prefix = requireNonNullElse(prefix, "");
        suffix = requireNonNullElse(suffix, "");
    }
}
