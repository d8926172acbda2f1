package org.copydesk.deployment.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.copydesk.core.publishing.Amendments;
import org.copydesk.core.publishing.Site;
import org.copydesk.core.reading.Reading;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.site.cache.PageCache;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.RenderedPage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The shelf of printed pages")
class CachesIT {

    @Inject
    private Acting acting;

    @Inject
    private Reading reading;

    @Inject
    private PageCache cache;

    @Inject
    private Site site;

    @Inject
    private Amendments amendments;

    private final AtomicInteger printed = new AtomicInteger();

    @Test
    void seesAtOnceThatAnArticleWasWithdrawn() {
        long article = acting.article("anna", "Printed once", State.PUBLISHED);
        var slug = slug(article);
        assertThat(site.article(slug)).isPresent();
        assertThat(amendments.at(slug)).hasSize(1);
        assertThat(look(slug)).isEqualTo(1);
        assertThat(look(slug)).isEqualTo(1);

        acting.move("clara", article, Move.WITHDRAW);

        assertThat(look(slug)).isEqualTo(2);
    }

    @Test
    void keepsItsPagesWhenAWithdrawalIsTakenBack() {
        long article = acting.article("anna", "Printed and kept", State.PUBLISHED);
        var slug = slug(article);
        look(slug);

        acting.inVain(() -> acting.move("clara", article, Move.WITHDRAW));

        assertThat(look(slug)).isEqualTo(1);
    }

    /** How many times its page had to be printed up to now. */
    private int look(String slug) {
        cache.page(new PageKey(PageKey.ARTICLES + slug, "", ""), (key, sections) -> {
            printed.incrementAndGet();
            return Optional.of(RenderedPage.page("<p>Page</p>"));
        });
        return printed.get();
    }

    private String slug(long article) {
        return acting.as("emil", () -> reading.article(article).article().slug());
    }
}
