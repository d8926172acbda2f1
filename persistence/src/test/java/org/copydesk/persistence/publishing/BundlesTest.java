package org.copydesk.persistence.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Bundles")
class BundlesTest extends Storing {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void keepTheirPartsInOrderAndTheZoneOfTheirTime() {
        long bell = article(anna).id();
        long fair = article(ben).id();
        em.flush();
        var parts = List.of(new Bundle.Part(fair, 1), new Bundle.Part(bell, 1));
        long id = the(Bundles.class)
                .add("The fair", parts, NOW.atZone(BERLIN), clara, NOW)
                .id();
        forget();
        var found = the(Bundles.class).findToChange(id).orElseThrow();
        assertThat(found.parts()).extracting(Bundle.Part::article).containsExactly(fair, bell);
        assertThat(found.due()).isEqualTo(NOW.atZone(BERLIN));
        assertThat(the(Bundles.class).findToChange(id + 1)).isEmpty();
    }

    @Test
    void areListedNewestFirst() {
        long first = bundle(null);
        long second = bundle(null);
        assertThat(the(Bundles.class).newest(Long.MAX_VALUE, clara, 9))
                .extracting(Bundle::id)
                .containsExactly(second, first);
        assertThat(the(Bundles.class).newest(second, clara, 9))
                .extracting(Bundle::id)
                .containsExactly(first);
    }

    @Test
    void areListedForThoseWhoMaySeeAllThatIsInThem() {
        var desk = new Desk("vault", "Vault");
        desk.close(true);
        the(Desks.class).add(desk);
        var hidden = article(anna);
        em.flush();
        hidden.handTo("vault");
        em.flush();
        var parts = List.of(new Bundle.Part(article(ben).id(), 1), new Bundle.Part(hidden.id(), 1));
        long id = the(Bundles.class).add("The vault", parts, null, clara, NOW).id();
        forget();
        assertThat(the(Bundles.class).newest(Long.MAX_VALUE, clara, 9)).isEmpty();
        assertThat(the(Bundles.class).newest(Long.MAX_VALUE, anna, 9))
                .extracting(Bundle::id)
                .containsExactly(id);
        the(Desks.class).setMembers("vault", List.of(clara));
        assertThat(the(Bundles.class).newest(Long.MAX_VALUE, clara, 9))
                .extracting(Bundle::id)
                .containsExactly(id);
    }

    @Test
    void areDueFromTheirTimeOnUntilTheyAreOutOrHaveFailed() {
        bundle(null);
        bundle(NOW.plusSeconds(1));
        long later = bundle(NOW);
        long earlier = bundle(NOW.minusSeconds(9));
        assertThat(due()).containsExactly(earlier, later);
        the(Bundles.class).findToChange(later).orElseThrow().published(NOW);
        the(Bundles.class).findToChange(earlier).orElseThrow().failed("OPEN_THREADS", null);
        forget();
        assertThat(due()).isEmpty();
    }

    private List<Long> due() {
        return the(Bundles.class).due(NOW, 9).stream().map(Bundle::id).toList();
    }

    private long bundle(Instant due) {
        var time = due == null ? null : due.atZone(BERLIN);
        long id = the(Bundles.class)
                .add("The fair", List.of(new Bundle.Part(article(anna).id(), 1)), time, clara, NOW)
                .id();
        forget();
        return id;
    }
}
