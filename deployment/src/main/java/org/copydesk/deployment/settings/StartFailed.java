package org.copydesk.deployment.settings;

/** The product cannot start; the message says why and what to do, and is all that people need to see. */
public final class StartFailed extends RuntimeException {

    public StartFailed(String message) {
        super(message);
    }

    public StartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
