package org.copydesk.site.feed;

import java.time.Instant;
import org.copydesk.persistence.publishing.WithdrawnRow;

/**
 * An article that was withdrawn, for whoever has it from the feed (RFC 6721).
 *
 * @param ref the id that its entry had
 */
public record DeletedEntry(String ref, Instant when, String reason) {

    static DeletedEntry of(WithdrawnRow row, String base) {
        return new DeletedEntry(FeedEntry.id(row.id(), row.first(), base), row.since(), Xml.text(row.reason()));
    }
}
