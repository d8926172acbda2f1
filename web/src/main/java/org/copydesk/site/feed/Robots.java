package org.copydesk.site.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.copydesk.site.print.Print;
import org.copydesk.site.print.Templates;
import org.copydesk.site.shelf.Wanted;

/** What crawlers are asked to leave alone. */
@ApplicationScoped
public class Robots {

    @Inject
    Templates templates;

    public Print print(Wanted wanted) {
        return Print.of(200, "text/plain;charset=UTF-8", templates.filled("robots", Map.of("base", wanted.base())));
    }
}
