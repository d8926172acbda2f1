package org.copydesk.site.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.RenderedPage;
import org.copydesk.site.response.Templates;

/** What crawlers are asked to leave alone. */
@ApplicationScoped
public class Robots {

    @Inject
    Templates templates;

    public RenderedPage print(PageKey wanted) {
        return RenderedPage.of(
                200, "text/plain;charset=UTF-8", templates.filled("robots", Map.of("base", wanted.base())));
    }
}
