package org.copydesk.site.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.core.publishing.Site;
import org.copydesk.persistence.publishing.Address;

/**
 * Notices what other nodes published or withdrew, within a second. It looks back over a few seconds more, since what began
 * first is not always seen first. While the database is away, readers get what was printed last.
 */
@ApplicationScoped
public class OtherNodes {

    private static final Logger LOG = Logger.getLogger(OtherNodes.class.getName());
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration OVERLAP = Duration.ofSeconds(10);
    private static final int MANY = 500;

    @Inject
    Site site;

    @Inject
    CacheVersions editions;

    @Inject
    Clock clock;

    private final AtomicReference<Instant> looked = new AtomicReference<>(Instant.EPOCH);
    private Set<Long> known = Set.of();

    /** Looks when it is time to; one reader in a second pays for it. */
    void look() {
        var now = clock.instant();
        var last = looked.get();
        if (Duration.between(last, now).compareTo(INTERVAL) < 0 || !looked.compareAndSet(last, now)) return;
        try {
            var from = last.equals(Instant.EPOCH) ? now : last;
            note(site.changedSince(from.minus(OVERLAP), MANY));
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Could not ask what other nodes published", away);
        }
    }

    private synchronized void note(List<Address> changed) {
        var seen = new HashSet<Long>();
        for (var address : changed) {
            seen.add(address.publication());
            if (!known.contains(address.publication())) editions.changed(address.slug());
        }
        if (changed.size() == MANY) editions.everythingChanged();
        known = seen;
    }
}
