package org.copydesk.site.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.core.nodes.Switchboard;
import org.copydesk.core.publishing.Site;
import org.copydesk.persistence.publishing.SiteChange;

/**
 * Looks for what other nodes published or withdrew and whose call was not heard: every second while none are, and seldom while
 * they are, since a node may die before it calls. It looks back over a few seconds more, since what began first is not always
 * seen first. While the database is away, readers get what was printed last.
 */
@ApplicationScoped
public class OtherNodes {

    private static final Logger LOG = Logger.getLogger(OtherNodes.class.getName());
    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration WHILE_CALLED = Duration.ofSeconds(5);
    private static final Duration OVERLAP = Duration.ofSeconds(10);
    private static final int MANY = 500;

    @Inject
    Site site;

    @Inject
    CacheVersions versions;

    @Inject
    Switchboard switchboard;

    @Inject
    Clock clock;

    private final AtomicReference<Instant> looked = new AtomicReference<>(Instant.EPOCH);
    private Set<SiteChange> known = Set.of();

    /** Looks when it is time to; one reader pays for it. */
    void look() {
        var now = clock.instant();
        var last = looked.get();
        if (!isToLook(now, last) || !looked.compareAndSet(last, now)) return;
        try {
            var from = last.equals(Instant.EPOCH) ? now : last;
            note(site.changedSince(from.minus(OVERLAP), MANY));
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Could not ask what other nodes published", away);
        }
    }

    /** Whether the next reader has to look first. */
    boolean isToLook() {
        return isToLook(clock.instant(), looked.get());
    }

    private boolean isToLook(Instant now, Instant last) {
        var interval = switchboard.isListening() ? WHILE_CALLED : INTERVAL;
        return Duration.between(last, now).compareTo(interval) >= 0;
    }

    private synchronized void note(List<SiteChange> changes) {
        for (var change : changes) {
            if (known.contains(change)) continue;
            if (change.slug() == null) versions.everythingChanged();
            else versions.changed(change.slug());
        }
        if (changes.size() == MANY) versions.everythingChanged();
        known = Set.copyOf(changes);
    }
}
