package org.copydesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.page.PublicArticlePage;
import org.copydesk.site.page.PublicHistoryPage;
import org.copydesk.site.response.RenderedPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The addresses of the site")
@SuppressWarnings("UnnecessaryAssignment") // there is no container here to do it
class SiteRoutesTest {

    private final SiteRoutes routes = new SiteRoutes();

    @ParameterizedTest
    @ValueSource(strings = {"/articles/gone", "/articles/gone/history"})
    void areGoneWhenTheArticleIsDeletedForEver(String path) {
        assertThat(status(path, 410)).contains(410);
    }

    @Test
    void areNoneOfAnArticleThatNeverWas() {
        assertThat(status("/articles/never/history", 0)).isEmpty();
        assertThat(status("/articles/gone/else", 410)).isEmpty();
    }

    private Optional<Integer> status(String path, int status) {
        routes.history = new PublicHistoryPage() {
            @Override
            public Optional<RenderedPage> print(PageKey wanted, List<String> sections) {
                return Optional.empty();
            }
        };
        routes.article = new PublicArticlePage() {
            @Override
            public Optional<RenderedPage> print(PageKey wanted, List<String> sections) {
                return status == 0 ? Optional.empty() : Optional.of(RenderedPage.of(status, RenderedPage.HTML, ""));
            }
        };
        return routes.print(new PageKey(path, null, "https://paper.example"), List.of())
                .map(RenderedPage::status);
    }
}
