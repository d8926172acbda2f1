package org.copydesk.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.RenderedPage;
import org.copydesk.site.response.SiteStyle;
import org.copydesk.site.response.Templates;

/** What is around every page: the masthead with its sections, the foot, the style. */
@ApplicationScoped
public class Frame {

    @Inject
    Masthead masthead;

    @Inject
    SiteStyle style;

    @Inject
    Templates templates;

    /** A page made of a template and what it shows. */
    RenderedPage page(String template, PageKey wanted, List<String> sections, Map<String, Object> shown) {
        return RenderedPage.page(filled(template, wanted, sections, shown));
    }

    /** The same, until time alone makes it old. */
    RenderedPage page(
            String template, PageKey wanted, List<String> sections, Map<String, Object> shown, Instant until) {
        return RenderedPage.of(200, RenderedPage.HTML, filled(template, wanted, sections, shown), until);
    }

    /** A page outside of the sections. */
    public RenderedPage page(String template, Map<String, Object> shown) {
        return RenderedPage.page(filled(template, new PageKey("/", null, ""), List.of(), shown));
    }

    /** A page that says one thing instead of what was asked for. */
    public RenderedPage notice(int status, String title, String words) {
        var shown = Map.<String, Object>of("title", title, "words", words);
        return RenderedPage.of(
                status, RenderedPage.HTML, filled("notice", new PageKey("/", null, ""), List.of(), shown));
    }

    /** What is shown at an address where there is nothing. */
    public RenderedPage nothing() {
        return notice(404, "There is nothing here", "The address may be mistyped, or what was here has another one.");
    }

    String filled(String template, PageKey wanted, List<String> sections, Map<String, Object> shown) {
        var values = new HashMap<>(shown);
        values.putIfAbsent("subject", null);
        values.putIfAbsent("today", null);
        values.put("publication", masthead.name());
        values.put("style", style.address());
        values.put("base", wanted.base());
        values.put("sections", sections.stream().map(Link::toSubject).toList());
        return templates.filled(template, values);
    }
}
