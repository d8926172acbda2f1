package org.copydesk.site.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.persistence.article.Byline;
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

    public String written(List<EmbargoRow> rows) {
        var shown = new HashMap<String, Object>();
        shown.put("publication", Xml.text(masthead.name()));
        shown.put("updated", clock.instant());
        shown.put("entries", rows.stream().map(EmbargoFeed::entry).toList());
        return templates.filled("embargo", shown);
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
