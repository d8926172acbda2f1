package org.copydesk.deployment.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.copydesk.deployment.stack.ApiSteps;
import org.copydesk.deployment.stack.Caller;
import org.copydesk.persistence.article.Move;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayName("A feed reader")
class FeedsIT {

    private final String title = ApiSteps.word();

    @BeforeEach
    void publish() {
        ApiSteps.publishedForGood("anna", title);
    }

    @Test
    void findsAllThatAtomAsksFor() {
        var answer = Caller.NOBODY.get("/feed.atom");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/atom+xml");
        var feed = Xml.read(answer.body());
        assertThat(Xml.text(feed, "title")).isNotBlank();
        assertThat(URI.create(Xml.text(feed, "id")).isAbsolute()).isTrue();
        assertThat(Instant.parse(Xml.text(feed, "updated"))).isAfter(Instant.EPOCH);
        assertThat(Xml.all(feed, "link"))
                .extracting(link -> link.getAttribute("rel"))
                .contains("self", "alternate");
        var entries = Xml.all(feed, "entry");
        assertThat(entries).extracting(entry -> Xml.text(entry, "id")).doesNotHaveDuplicates();
        assertThat(entries).allSatisfy(FeedsIT::isCompleteEntry);
        assertThat(Xml.text(entries.get(0), "title")).isEqualTo(title);
    }

    @Test
    void findsAllThatRssAsksFor() {
        var answer = Caller.NOBODY.get("/feed.rss");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/rss+xml");
        var channel = Xml.all(Xml.read(answer.body()), "channel").get(0);
        assertThat(URI.create(Xml.text(channel, "link")).isAbsolute()).isTrue();
        assertThat(Xml.text(channel, "description")).isNotBlank();
        var items = Xml.all(channel, "item");
        assertThat(items).extracting(item -> Xml.text(item, "guid")).doesNotHaveDuplicates();
        assertThat(items).allSatisfy(item -> {
            assertThat(URI.create(Xml.text(item, "link")).isAbsolute()).isTrue();
            ZonedDateTime.parse(Xml.text(item, "pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME);
        });
        assertThat(Xml.text(items.get(0), "title")).isEqualTo(title);
    }

    @Test
    void findsEveryAddressInTheSitemap() {
        var answer = Caller.NOBODY.get("/sitemap.xml");
        var map = Xml.read(answer.body());
        assertThat(map.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(Xml.all(map, "loc"))
                .allSatisfy(
                        place -> assertThat(URI.create(place.getTextContent()).isAbsolute())
                                .isTrue());
        assertThat(answer.body()).contains("/articles/" + title + "</loc>");
        assertThat(Caller.NOBODY.get("/robots.txt").body()).contains("Sitemap: ", "Disallow: /desk");
    }

    @Test
    void isToldOfAWithdrawalWithItsReason() {
        long article = ApiSteps.publishedForGood("anna", ApiSteps.word());
        var id = ":articles/" + article;
        assertThat(Caller.NOBODY.get("/feed.atom").body()).contains(id + "</id>");

        ApiSteps.expect(ApiSteps.move("clara", article, Move.WITHDRAW), 201);

        var feed = Xml.read(Caller.NOBODY.get("/feed.atom").body());
        assertThat(Xml.all(feed, "entry"))
                .noneMatch(entry -> Xml.text(entry, "id").endsWith(id));
        assertThat(Xml.all(feed, "deleted-entry"))
                .filteredOn(gone -> gone.getAttribute("ref").endsWith(id))
                .singleElement()
                .satisfies(gone -> assertThat(Xml.text(gone, "comment")).isEqualTo("Because"))
                .satisfies(gone ->
                        assertThat(Instant.parse(gone.getAttribute("when"))).isAfter(Instant.EPOCH));
    }

    private static void isCompleteEntry(Element entry) {
        assertThat(Xml.text(entry, "id")).startsWith("tag:");
        assertThat(Xml.text(entry, "title")).isNotBlank();
        assertThat(Instant.parse(Xml.text(entry, "published"))).isNotNull();
        assertThat(Instant.parse(Xml.text(entry, "updated"))).isNotNull();
        assertThat(URI.create(Xml.all(entry, "link").get(0).getAttribute("href"))
                        .isAbsolute())
                .isTrue();
    }
}
