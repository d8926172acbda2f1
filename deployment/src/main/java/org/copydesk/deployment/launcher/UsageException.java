package org.copydesk.deployment.launcher;

/** The command line was not understood; the message says which part. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
