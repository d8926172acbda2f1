package org.copydesk.core.notifying;

/** Something about a webhook is not as it has to be. Nothing has changed. */
public class WebhookRefused extends RuntimeException {

    private final Reason reason;

    WebhookRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong, and with which field. */
    public enum Reason {
        URL_UNUSABLE("url"),
        URL_NOT_PUBLIC("url"),
        EVENTS_MISSING("events"),
        EVENT_UNKNOWN("events"),
        DESK_UNKNOWN("desk"),
        SECRET_UNUSABLE("secret");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }
}
