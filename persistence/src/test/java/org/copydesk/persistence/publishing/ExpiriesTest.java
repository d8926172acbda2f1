package org.copydesk.persistence.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What readers are to see no longer")
class ExpiriesTest extends Storing {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void isWhatTheScheduleSaidAboutItsEnd() {
        var article = article(anna);
        put(article, NOW);
        var expiry = the(Expiries.class).of(article.id()).orElseThrow();
        assertThat(expiry.due()).isEqualTo(NOW.atZone(BERLIN));
        assertThat(expiry.reason()).isEqualTo("The sale is over.");
        assertThat(expiry.person()).isEqualTo(clara);
    }

    @Test
    void takesThePlaceOfWhatWasSaidBefore() {
        var article = article(anna);
        put(article, NOW);
        put(article, NOW.plusSeconds(9));
        assertThat(the(Expiries.class).of(article.id()).orElseThrow().due().toInstant())
                .isEqualTo(NOW.plusSeconds(9));
    }

    @Test
    void isDueFromItsTimeOnUntilItHasFailedOrIsTakenOff() {
        var later = article(anna);
        var earlier = article(anna);
        put(later, NOW);
        put(earlier, NOW.minusSeconds(9));
        put(article(anna), NOW.plusSeconds(1));
        assertThat(due()).containsExactly(earlier.id(), later.id());
        the(Expiries.class).of(earlier.id()).orElseThrow().failed("WRONG_STATE");
        the(Expiries.class).remove(later.id());
        forget();
        assertThat(due()).isEmpty();
    }

    private List<Long> due() {
        return the(Expiries.class).due(NOW, 9).stream().map(Expiry::article).toList();
    }

    private void put(Article article, Instant end) {
        em.flush();
        var schedule = new Schedule(article, NOW.atZone(BERLIN), clara).ending(end, "The sale is over.");
        the(Expiries.class).put(new Expiry(schedule));
        forget();
    }
}
