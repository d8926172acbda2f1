package org.copydesk.site.cache;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.publishing.Site;
import org.copydesk.persistence.publishing.SiteChange;

/** A site without a database. */
class PaperSite extends Site {

    final Map<SiteChange, Instant> changed = new LinkedHashMap<>();
    List<String> subjects = List.of("CITY");
    boolean away;

    @Override
    public List<SiteChange> changedSince(Instant time, int limit) {
        if (away) throw new IllegalStateException("The database is away");
        return changed.entrySet().stream()
                .filter(change -> !change.getValue().isBefore(time))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    @Override
    public List<String> sections() {
        return subjects;
    }
}
