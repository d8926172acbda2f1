package org.copydesk.gate;

/** Every reason to be turned away at the gate. The names are message keys and problem types of the API. */
public enum GateRefusal {
    /** The address holds control characters, or parameters that belong into a form. */
    UNREADABLE_ADDRESS(400),
    /** An admin disabled the account. */
    SHUT_OUT(401),
    /** Another site made the browser ask. */
    CROSS_SITE(403),
    /** A browser wants it as a picture, a frame, a style or a script. */
    EMBEDDED(403),
    /** A change has to say which page it comes from. */
    TOKEN_MISSING(403),
    /** The page is from an earlier session of the same person. */
    TOKEN_STALE(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    /** The page was opened by somebody else in this browser. */
    SOMEBODY_ELSE(409),
    /** Whoever is nobody sends more than a few words, or does not say how many. */
    TOO_LARGE(413);

    private final int status;

    GateRefusal(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
