package org.copydesk.site.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.core.reading.Page;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.publishing.EmbargoPlace;
import org.copydesk.persistence.publishing.EmbargoRow;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.Templates;

/** Whole texts for those who are given them before readers are, with the time until which they keep them to themselves. */
@ApplicationScoped
public class EmbargoFeed {

    @Inject
    Templates templates;

    @Inject
    Masthead masthead;

    @Inject
    Clock clock;

    /**
     * A part of it, with the way to the next one (RFC 5005, 3).
     *
     * @param token what opens it
     * @param after the last of the part before, null in the first part
     */
    public String written(Page<EmbargoRow, EmbargoPlace> part, String token, EmbargoPlace after) {
        var shown = new HashMap<String, Object>();
        shown.put("publication", Xml.text(masthead.name()));
        shown.put("updated", clock.instant());
        shown.put("first", address(token, null));
        shown.put("self", address(token, after));
        shown.put("next", part.next() == null ? null : address(token, part.next()));
        shown.put("entries", part.items().stream().map(EmbargoFeed::entry).toList());
        return templates.filled("embargo", shown);
    }

    private String address(String token, EmbargoPlace after) {
        return masthead.address().orElse("") + "/embargo.atom?token=" + encoded(token)
                + (after == null ? "" : "&after=" + encoded(after.toString()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> entry(EmbargoRow row) {
        var text = row.revision().text();
        return Map.of(
                "id", "urn:copydesk:article:" + row.article(),
                "title", Xml.text(text.title()),
                "summary", Xml.text(text.standfirst()),
                "authors",
                        text.byline().stream().map(Byline::name).map(Xml::text).toList(),
                "updated", row.revision().time(),
                "published", row.lifted(),
                "body", Xml.text(text.body()));
    }
}
