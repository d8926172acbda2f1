package org.copydesk.persistence.outbox;

import java.util.Map;
import java.util.TreeMap;

/**
 * Which lines of the outbox are asked for.
 *
 * @param words in the receiver's name, user name or address, or in the article's title; null for any
 * @param webhook the one they go to, null for any
 */
public record OutboxFilter(Part part, String words, Long webhook) {

    public static final OutboxFilter ALL = new OutboxFilter(Part.ALL, null, null);

    /** Parts of the outbox that people look at. */
    public enum Part {
        ALL(""),
        FAILED(" and d.state = 'FAILED'"),
        RETRIED(" and d.state = 'WAITING' and d.tries > 0"),
        MAIL(" and d.webhook is null"),
        WEBHOOKS(" and d.webhook is not null");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }
    }

    public static OutboxFilter of(Part part) {
        return new OutboxFilter(part, null, null);
    }

    public static OutboxFilter to(long webhook) {
        return new OutboxFilter(Part.ALL, null, webhook);
    }

    String condition() {
        return part.condition
                + (webhook == null ? "" : " and d.webhook = :webhook")
                + (words == null
                        ? ""
                        : " and position(lower(:words) in lower(concat_ws(' ', r.name, r.username, r.email, w.url, m.title))) > 0");
    }

    Map<String, Object> values() {
        var values = new TreeMap<String, Object>();
        if (webhook != null) values.put("webhook", webhook);
        if (words != null) values.put("words", words);
        return values;
    }
}
