package org.copydesk.site.cache;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.publishing.Site;
import org.copydesk.persistence.publishing.Address;

/** A site without a database. */
class PaperSite extends Site {

    final List<Address> changed = new ArrayList<>();
    List<String> subjects = List.of("CITY");
    boolean away;

    @Override
    public List<Address> changedSince(Instant time, int limit) {
        if (away) throw new IllegalStateException("The database is away");
        return changed.stream()
                .filter(address -> !address.changed().isBefore(time))
                .limit(limit)
                .toList();
    }

    @Override
    public List<String> mainSubjects(int newest) {
        return subjects;
    }
}
