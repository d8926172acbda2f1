package org.copydesk.api.record;

import java.time.Instant;
import org.copydesk.api.json.CsvLine;
import org.copydesk.persistence.journal.JournalLine;

/**
 * One line of the record of the newsroom.
 *
 * @param article null for what was done to people
 * @param action the move, or what else was done
 */
public record JournalLineJson(
        long id,
        Long article,
        String title,
        int number,
        Instant time,
        String actor,
        String action,
        String from,
        String to,
        Integer revision,
        String note,
        String about,
        String hash) {

    static final String HEAD = CsvLine.of(
            "id",
            "article",
            "title",
            "number",
            "time",
            "actor",
            "action",
            "from",
            "to",
            "revision",
            "note",
            "about",
            "hash");

    static JournalLineJson of(JournalLine line) {
        return new JournalLineJson(
                line.id(),
                line.article(),
                line.title(),
                line.number(),
                line.time(),
                line.actor(),
                line.action(),
                line.from(),
                line.to(),
                line.revision(),
                line.note(),
                line.about(),
                line.hash());
    }

    String csv() {
        return CsvLine.of(id, article, title, number, time, actor, action, from, to, revision, note, about, hash);
    }
}
