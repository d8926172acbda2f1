package org.copydesk.site.feed;

import java.time.Instant;
import org.copydesk.persistence.publishing.WithdrawnRow;
import org.copydesk.site.response.Links;

/**
 * An article that was withdrawn, for whoever has it from the feed (RFC 6721).
 *
 * @param ref the id that its entry had
 * @param address where the reason stands
 */
public record DeletedEntry(String ref, Instant when, String reason, String address) {

    static DeletedEntry of(WithdrawnRow row, String base) {
        return new DeletedEntry(
                FeedEntry.id(row.id(), row.first(), base),
                row.since(),
                Xml.text(row.reason()),
                base + Links.article(row.slug()));
    }
}
