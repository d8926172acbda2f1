package org.copydesk.site.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.copydesk.core.nodes.Called;
import org.copydesk.core.nodes.Switchboard;
import org.copydesk.core.nodes.Topic;
import org.copydesk.persistence.Database;
import org.copydesk.persistence.publishing.SiteChange;
import org.copydesk.site.response.RenderedPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cache")
@SuppressWarnings("UnnecessaryAssignment") // there is no container here to do it
class PageCacheTest {

    private static final PageKey BELL = new PageKey("/articles/bell", null, "http://paper.example");
    private static final PageKey FERRY = new PageKey("/articles/ferry", null, "http://paper.example");
    private static final PageKey FRONT = new PageKey("/", null, "http://paper.example");

    private final PaperSite site = new PaperSite();
    private final CacheVersions versions = new CacheVersions();
    private final PageCache cache = new PageCache();
    private final List<PageKey> printed = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");

    @BeforeEach
    void wire() {
        versions.sections = new Sections();
        versions.sections.site = site;
        cache.versions = versions;
        cache.otherNodes = new OtherNodes();
        cache.otherNodes.site = site;
        cache.otherNodes.versions = versions;
        cache.otherNodes.clock = new MovingClock();
        cache.otherNodes.switchboard = new Switchboard();
        cache.clock = new MovingClock();
        take(BELL);
        take(FERRY);
        take(FRONT);
        printed.clear();
    }

    @Test
    void handsOutWhatIsPrinted() {
        take(BELL);
        take(FRONT);
        assertThat(printed).isEmpty();
    }

    @Test
    void hasAnArticleAndTheListsPrintedAnewOnceTheArticleChanged() {
        versions.changed("bell");
        take(BELL);
        take(FERRY);
        take(FRONT);
        take(BELL);
        assertThat(printed).containsExactly(BELL, FRONT);
    }

    @Test
    void hasEverythingPrintedAnewWhenTheMastheadOffersOtherSections() {
        site.subjects = List.of("SPORT");
        versions.changed("bell");
        take(FERRY);
        assertThat(printed).containsExactly(FERRY);
    }

    @Test
    void doesNotKeepWhatChangedWhileItWasPrinted() {
        versions.changed("bell");
        var old = cache.page(BELL, (wanted, sections) -> {
            versions.changed("bell");
            return Optional.of(RenderedPage.page("old"));
        });
        assertThat(old).isPresent();
        take(BELL);
        assertThat(printed).containsExactly(BELL);
    }

    @Test
    void keepsNothingOfAnAddressWhereThereIsNothing() {
        var nowhere = new PageKey("/articles/nowhere", null, "http://paper.example");
        assertThat(cache.page(nowhere, (wanted, sections) -> Optional.empty())).isEmpty();
        take(nowhere);
        assertThat(printed).containsExactly(nowhere);
    }

    @Test
    void noticesWithinASecondWhatAnotherNodePublished() {
        site.changed.put(new SiteChange(7, false, "bell"), now);
        take(BELL);
        assertThat(printed).isEmpty();
        now = now.plusMillis(1_001);
        take(BELL);
        now = now.plusMillis(1_001);
        take(BELL);
        assertThat(printed).containsExactly(BELL);
    }

    @Test
    void hasAtHandWhatIsPrintedAndStillGood() {
        assertThat(cache.atHand(BELL)).isPresent();
        assertThat(cache.atHand(FRONT)).isPresent();
        assertThat(cache.atHand(new PageKey("/articles/unknown", null, "http://paper.example")))
                .isEmpty();
    }

    @Test
    void hasNothingAtHandThatMayHaveChanged() {
        versions.changed("bell");
        assertThat(cache.atHand(BELL)).isEmpty();
        assertThat(cache.atHand(FRONT)).isEmpty();
    }

    @Test
    void hasNothingAtHandBeforeItHasLookedAtOtherNodes() {
        now = now.plusSeconds(1);
        assertThat(cache.atHand(BELL)).isEmpty();
        take(BELL);
        assertThat(cache.atHand(BELL)).isPresent();
    }

    @Test
    void hasItPrintedAnewAtOnceWhenAnotherNodeCalls() {
        versions.called(new Called(Topic.SITE, Set.of("bell"), false, false));
        take(BELL);
        take(FERRY);
        versions.called(new Called(Topic.SITE, Set.of("ferry"), true, false));
        take(FERRY);
        assertThat(printed).containsExactly(BELL);
    }

    @Test
    void hasEverythingPrintedAnewWhenCallsMayHaveBeenMissed() {
        versions.called(new Called(Topic.SITE, Set.of(), false, true));
        take(BELL);
        take(FERRY);
        assertThat(printed).containsExactly(BELL, FERRY);
    }

    @Test
    void keepsAPageNoLongerThanItIsGood() {
        var feed = new PageKey("/feed.atom", null, "http://paper.example");
        cache.page(feed, (wanted, sections) -> Optional.of(RenderedPage.of(200, "", "held", now.plusSeconds(120))));
        now = now.plusSeconds(119);
        take(feed);
        assertThat(printed).isEmpty();
        now = now.plusSeconds(1);
        take(feed);
        assertThat(printed).containsExactly(feed);
    }

    @Test
    void noticesWhatAnotherNodeCommittedLate() {
        now = now.plusSeconds(2);
        take(BELL);
        site.changed.put(new SiteChange(7, false, "bell"), now.minusSeconds(5));
        now = now.plusSeconds(2);
        take(BELL);
        assertThat(printed).containsExactly(BELL);
    }

    @Test
    void handsOutWhatItHasWhileTheDatabaseIsAway() {
        site.away = true;
        now = now.plus(Duration.ofHours(1));
        take(BELL);
        assertThat(printed).isEmpty();
    }

    @Test
    void makesRoomByGivingUpWhatNobodyTookLately() {
        var large = "x".repeat(4 * 1024 * 1024);
        for (int i = 0; i < 40; i++) {
            var page = new PageKey("/articles/large-" + i, null, "http://paper.example");
            cache.page(page, (wanted, sections) -> Optional.of(RenderedPage.page(large)));
            take(BELL);
        }
        take(new PageKey("/articles/large-39", null, "http://paper.example"));
        assertThat(printed).isEmpty();
        take(new PageKey("/articles/large-0", null, "http://paper.example"));
        assertThat(printed).hasSize(1);
    }

    @Test
    void letsNobodyInLineWaitForADatabaseThatIsAway() throws InterruptedException {
        versions.changed("bell");
        var told = new ConcurrentLinkedQueue<Throwable>();
        var behind = new Thread(() -> told.add(catchThrowable(() -> take(BELL))));
        told.add(catchThrowable(() -> cache.page(BELL, (wanted, sections) -> {
            behind.start();
            while (!isInLine(behind)) Thread.onSpinWait();
            throw new IllegalStateException(new SQLTransientConnectionException());
        })));
        behind.join();
        assertThat(told).hasSize(2).allMatch(Database::isAway);
        assertThat(printed).isEmpty();

        take(BELL);
        assertThat(printed).containsExactly(BELL);
    }

    private static boolean isInLine(Thread reader) {
        var frames = reader.getStackTrace();
        return reader.getState() == Thread.State.BLOCKED
                && frames.length > 0
                && frames[0].getClassName().equals(PageCache.class.getName());
    }

    private void take(PageKey page) {
        cache.page(page, (wanted, sections) -> {
            printed.add(wanted);
            return Optional.of(RenderedPage.page("page"));
        });
    }

    private final class MovingClock extends Clock {

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
