package org.copydesk.site.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.copydesk.core.publishing.Site;

/** What the masthead offers, asked for once in each version of the lists. */
@ApplicationScoped
public class Sections {

    @Inject
    Site site;

    private volatile Known known;

    private record Known(long version, List<String> names) {}

    /** The sections of this version of the lists. */
    List<String> at(long version) {
        var last = known;
        if (last != null && last.version() == version) return last.names();
        var names = site.sections();
        known = new Known(version, last != null && last.names().equals(names) ? last.names() : names);
        return known.names();
    }

    /** The same, if they were asked for; null otherwise. */
    List<String> known(long version) {
        var last = known;
        return last != null && last.version() == version ? last.names() : null;
    }
}
