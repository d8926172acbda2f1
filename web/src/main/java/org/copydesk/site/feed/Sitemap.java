package org.copydesk.site.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.core.publishing.Site;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.Links;
import org.copydesk.site.response.RenderedPage;
import org.copydesk.site.response.Templates;

/** All public addresses for crawlers; in parts when there are many. */
@ApplicationScoped
public class Sitemap {

    private static final int PART = 10_000;
    private static final String TYPE = "application/xml;charset=UTF-8";

    @Inject
    Site site;

    @Inject
    Templates templates;

    /** The whole, a list of its parts, or the part that begins after an article; empty when the place is none. */
    public Optional<RenderedPage> print(PageKey wanted) {
        if (wanted.place() != null) {
            return wanted.place().matches("[0-9]{1,18}")
                    ? Optional.of(part(wanted, Long.parseLong(wanted.place())))
                    : Optional.empty();
        }
        var parts = site.parts(PART);
        return Optional.of(parts.size() > 1 ? index(wanted, parts) : part(wanted, 0));
    }

    private RenderedPage index(PageKey wanted, List<Long> parts) {
        return RenderedPage.of(200, TYPE, templates.filled("sitemaps", Map.of("base", wanted.base(), "parts", parts)));
    }

    private RenderedPage part(PageKey wanted, long after) {
        var until = site.nextSyndicated().orElse(null);
        var pages = site.addresses(after, PART).stream()
                .map(address -> new SitemapLine(wanted.base() + Links.article(address.slug()), address.changed()))
                .toList();
        var shown = Map.<String, Object>of("base", wanted.base(), "home", after == 0, "pages", pages);
        return RenderedPage.of(200, TYPE, templates.filled("sitemap", shown), until);
    }

    /** One line of the sitemap. */
    public record SitemapLine(String address, Instant changed) {}
}
