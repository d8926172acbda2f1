package org.copydesk.site.page;

import java.util.List;
import org.copydesk.persistence.publishing.PublicRow;
import org.copydesk.site.response.Dates;
import org.copydesk.site.response.Excerpt;
import org.copydesk.site.response.Links;
import org.copydesk.site.response.Script;

/**
 * An article as a list offers it.
 *
 * @param told what was done to it lately, null when nothing was or the list does not say
 */
public record Teaser(
        String title,
        String address,
        String summary,
        List<Link> subjects,
        List<PrintedName> byline,
        String language,
        String direction,
        String since,
        String published,
        String told) {

    static Teaser of(PublicRow row, Dates dates) {
        return of(row, dates.published(row.publishedTime(), row.since()), null);
    }

    static Teaser of(PublicRow row, Today today) {
        return of(row, today.published(row), today.told(row).orElse(null));
    }

    private static Teaser of(PublicRow row, String published, String told) {
        return new Teaser(
                row.title(),
                Links.article(row.slug()),
                Excerpt.of(row.standfirst(), row.body()),
                row.subjects().stream().limit(2).map(Link::toSubject).toList(),
                PrintedName.of(row.byline()),
                row.language(),
                Script.direction(row.language()),
                Dates.machine(row.publishedTime(), row.since()),
                published,
                told);
    }
}
