package org.copydesk.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.publishing.PublicArticle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The data of an article for search engines")
class NewsArticleTest {

    private static final Instant SINCE = Instant.parse("2026-11-22T10:40:00Z");
    private static final String HOSTILE = "</script><script>alert(1)</script><!-- & \u2028 \" ' \\";

    @Test
    void neverEndsTheElementItStandsIn() {
        assertThat(json()).doesNotContain("<", ">", "&", "\u2028");
    }

    @Test
    void isReadBackAsItWasMeant() throws Exception {
        var data = new ObjectMapper().readTree(json());
        assertThat(data.get("@type").asText()).isEqualTo("NewsArticle");
        assertThat(data.get("headline").asText()).isEqualTo(HOSTILE);
        assertThat(data.get("author").get(0).get("name").asText()).isEqualTo("Anna Berg");
        assertThat(data.get("datePublished").asText()).isEqualTo("2026-11-22T10:40:00Z");
        assertThat(data.get("keywords").get(0).asText()).isEqualTo(HOSTILE);
    }

    private static String json() {
        var text = new Text(
                HOSTILE, HOSTILE, "<p>Text</p>", List.of(HOSTILE), List.of(new Byline("Anna Berg", HOSTILE, "")));
        var article = new PublicArticle(1, "bell", HOSTILE, text, "en", null, SINCE, SINCE, List.of(), null);
        return NewsArticle.of(article, "http://paper.example/articles/bell", SINCE.toString(), HOSTILE);
    }
}
