package org.copydesk.persistence.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that happened and that somebody hears of. Immutable.
 *
 * @param kind the name of what happened, as people choose by it
 * @param action what the record calls it, null for what is no line of it
 * @param article null when it is about people
 * @param event the line of the record, null where there is none
 * @param actor who did it and is never told of it, null when nobody did
 * @param words what somebody said or wrote, null for nothing
 * @param about what else the sentence needs, null for nothing
 * @param named those whom it concerns by name
 */
public record Message(
        long id,
        String kind,
        String action,
        Long article,
        Long event,
        UUID actor,
        Instant time,
        String words,
        String about,
        List<UUID> named) {

    public Message {
        named = List.copyOf(named);
    }

    /** The same without anybody who did it, so that nobody is left out. */
    public Message byNobody() {
        return new Message(id, kind, action, article, event, null, time, words, about, named);
    }

    public Message saying(String words) {
        return new Message(id, kind, action, article, event, actor, time, words, about, named);
    }

    public Message about(String about) {
        return new Message(id, kind, action, article, event, actor, time, words, about, named);
    }

    /** The same for those who may not see the article and hear only that there is one. */
    public Message withoutArticle() {
        return new Message(id, kind, action, null, event, actor, time, words, about, named);
    }
}
