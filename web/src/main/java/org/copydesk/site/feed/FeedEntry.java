package org.copydesk.site.feed;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.publishing.PublicRow;
import org.copydesk.site.page.NoteLine;
import org.copydesk.site.response.Dates;
import org.copydesk.site.response.Excerpt;
import org.copydesk.site.response.Links;

/**
 * An article in a feed.
 *
 * @param id the same for ever, whatever becomes of its title and address
 * @param html the summary as HTML, which is what RSS holds
 * @param mail {@code published} as RSS writes it
 */
public record FeedEntry(
        String id,
        String title,
        String address,
        String summary,
        String html,
        List<String> authors,
        List<String> subjects,
        String language,
        Instant published,
        String mail,
        Instant updated) {

    static FeedEntry of(PublicRow row, String base) {
        var summary = Xml.text(told(row) + Excerpt.of(row.standfirst(), row.body()));
        var published = Dates.moment(row.publishedTime(), row.since());
        return new FeedEntry(
                id(row.id(), row.since(), base),
                Xml.text(row.title()),
                base + Links.article(row.slug()),
                summary,
                summary.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"),
                row.byline().stream().map(Byline::name).map(Xml::text).toList(),
                row.subjects().stream().map(Xml::text).toList(),
                row.language(),
                published,
                Dates.mail(published),
                row.changed());
    }

    /** What readers were told of the last change, in front of everything else. */
    private static String told(PublicRow row) {
        var correction = row.correction();
        if (correction == null || correction.note() == null) return "";
        return NoteLine.name(correction.kind()) + ": " + correction.note() + " ";
    }

    /** A tag URI (RFC 4151) of the day on which the article was first seen. */
    static String id(long article, Instant since, String base) {
        var host = URI.create(base).getHost();
        var day = since.atOffset(ZoneOffset.UTC).toLocalDate();
        return "tag:" + (host == null ? "localhost" : host) + "," + day + ":articles/" + article;
    }
}
