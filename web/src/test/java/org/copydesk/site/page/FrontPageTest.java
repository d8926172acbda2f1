package org.copydesk.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.copydesk.core.publishing.Front;
import org.copydesk.core.publishing.Site;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.publishing.Correction;
import org.copydesk.persistence.publishing.Correction.Kind;
import org.copydesk.persistence.publishing.PublicRow;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.RenderedPage;
import org.copydesk.site.response.SiteStyle;
import org.copydesk.site.response.Templates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The front page as it is printed")
@SuppressWarnings("UnnecessaryAssignment") // there is no container here to do it
class FrontPageTest {

    private static final Instant NOW = Instant.parse("2027-03-23T15:00:00Z");

    @Test
    void hasTheDayTheLeadAndWhatIsBesideIt() throws Exception {
        var html = printed(new Front(row(9, null), List.of(row(8, null)), List.of(), List.of(), null));
        assertThat(html)
                .contains("<p class=\"today\">Tuesday 23 March 2027</p>")
                .containsSubsequence("class=\"lead\"", "Title 9", "class=\"beside\"", "Title 8")
                .contains("By <b dir=\"auto\">Ada</b> · <time datetime=\"2027-03-23T14:00:00Z\">14:00</time>")
                .doesNotContain("More news", "Older");
    }

    @Test
    void leadsToAllOfASection() throws Exception {
        var city = new Front.FrontSection("CITY & SEA", List.of(row(5, null), row(4, null)));
        var html = printed(new Front(row(9, null), List.of(), List.of(city), List.of(), null));
        assertThat(html)
                .containsSubsequence(
                        "CITY &amp; SEA</a></h2>", "All of <bdi>CITY &amp; SEA</bdi>", "Title 5", "Title 4");
    }

    @Test
    void saysWhatWasCorrectedToday() throws Exception {
        var corrected = row(9, new Correction(Kind.CORRECTION, "It rang twice."));
        assertThat(printed(new Front(corrected, List.of(), List.of(), List.of(), null)))
                .contains("<b class=\"told\">corrected 14:30</b>");
    }

    @Test
    void hasAWayToOlderOnes() throws Exception {
        assertThat(printed(new Front(row(9, null), List.of(), List.of(), List.of(), row(3, null))))
                .contains("href=\"/?before=1805810400000000-3\"");
    }

    @Test
    void saysThatThereIsNothingYet() throws Exception {
        assertThat(printed(new Front(null, List.of(), List.of(), List.of(), null)))
                .contains("Nothing has been published yet.");
    }

    private static String printed(Front front) throws Exception {
        var page = new FrontPage();
        page.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        page.masthead = new Masthead(Map.of());
        page.frame = new Frame();
        page.frame.masthead = page.masthead;
        page.frame.style = new SiteStyle();
        page.frame.templates = new Templates();
        page.site = new Site() {
            @Override
            public Front front(List<String> sections) {
                return front;
            }
        };
        return text(page.print(new PageKey("/", null, "http://paper.example"), List.of()));
    }

    private static String text(RenderedPage page) throws Exception {
        var out = new ByteArrayOutputStream();
        page.writeTo(out, false);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PublicRow row(long id, Correction correction) {
        return new PublicRow(
                id,
                "a" + id,
                "Title " + id,
                "",
                "<p>Text</p>",
                List.of("CITY"),
                List.of(new Byline("Ada", null, null)),
                "en",
                null,
                NOW.minusSeconds(3600),
                NOW.minusSeconds(1800),
                correction);
    }
}
