package org.copydesk.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.copydesk.core.publishing.Site;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.publishing.Correction;
import org.copydesk.persistence.publishing.PublicRow;
import org.copydesk.persistence.publishing.WithdrawnRow;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.RenderedPage;
import org.copydesk.site.response.Templates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@DisplayName("A feed")
@SuppressWarnings("UnnecessaryAssignment") // there is no container here to do it
class FeedTest {

    private static final Instant SINCE = Instant.parse("2026-11-22T10:40:00Z");
    private static final Instant CHANGED = Instant.parse("2026-11-23T08:00:00Z");
    private static final String HOSTILE = "Tom & <b>Jerry</b> ]]> \"\u0007\uFFFF\" \uD83D\uDD14";
    private static final String READABLE = "Tom & <b>Jerry</b> ]]> \"\" \uD83D\uDD14";

    private final Feed feed = new Feed();

    FeedTest() {
        feed.templates = new Templates();
        feed.masthead = new Masthead(Map.of("COPYDESK_PUBLICATION", "Paper & Ink"));
        feed.site = new PaperFeed(List.of(row(2, "schön & gut", "he"), row(1, "bell", "en")), List.of());
    }

    /** What feeds carry, without a database. */
    private static final class PaperFeed extends Site {

        private final List<PublicRow> rows;
        private final List<WithdrawnRow> withdrawn;

        PaperFeed(List<PublicRow> rows, List<WithdrawnRow> withdrawn) {
            this.rows = rows;
            this.withdrawn = withdrawn;
        }

        @Override
        public List<PublicRow> syndicated(int limit) {
            return rows;
        }

        @Override
        public List<WithdrawnRow> withdrawn(int limit) {
            return withdrawn;
        }

        @Override
        public Optional<Instant> nextSyndicated() {
            return Optional.of(CHANGED);
        }
    }

    @Test
    void tellsWhoHasAnArticleThatItWasWithdrawnAndWhy() throws Exception {
        feed.site = new PaperFeed(List.of(), List.of(new WithdrawnRow(3, SINCE, CHANGED, HOSTILE)));
        var atom = xml(feed.atom(wanted("/feed.atom")));
        var gone = (Element) atom.getElementsByTagNameNS("http://purl.org/atompub/tombstones/1.0", "deleted-entry")
                .item(0);
        assertThat(gone.getAttribute("ref")).isEqualTo("tag:paper.example,2026-11-22:articles/3");
        assertThat(gone.getAttribute("when")).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(text(gone, "comment")).isEqualTo(READABLE);
        assertThat(text(atom.getDocumentElement(), "updated")).isEqualTo("2026-11-23T08:00:00Z");
    }

    @Test
    void isGoodUntilSomethingMoreLeaves() {
        assertThat(feed.atom(wanted("/feed.atom")).isGoodAt(CHANGED.minusSeconds(1)))
                .isTrue();
        assertThat(feed.atom(wanted("/feed.atom")).isGoodAt(CHANGED)).isFalse();
    }

    @Test
    void isAtomWithAllThatAtomAsksFor() throws Exception {
        var atom = xml(feed.atom(wanted("/feed.atom")));
        var root = atom.getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(root, "title")).isEqualTo("Paper & Ink");
        assertThat(text(root, "id")).isEqualTo("https://paper.example/");
        assertThat(text(root, "updated")).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(atom.getElementsByTagNameNS("*", "entry").getLength()).isEqualTo(2);
        var entry = (Element) atom.getElementsByTagNameNS("*", "entry").item(0);
        assertThat(text(entry, "title")).isEqualTo(READABLE);
        assertThat(text(entry, "id")).isEqualTo("tag:paper.example,2026-11-22:articles/2");
        assertThat(text(entry, "updated")).isEqualTo("2026-11-23T08:00:00Z");
        assertThat(text(entry, "published")).isEqualTo("2026-11-22T10:40:00Z");
        assertThat(text(entry, "name")).isEqualTo(READABLE);
        assertThat(text(entry, "summary")).isEqualTo(READABLE);
        assertThat(entry.getAttribute("xml:lang")).isEqualTo("he");
        assertThat(((Element) entry.getElementsByTagNameNS("*", "link").item(0)).getAttribute("href"))
                .isEqualTo("https://paper.example/articles/sch%C3%B6n%20%26%20gut");
    }

    @Test
    void isRssWithAllThatRssAsksFor() throws Exception {
        var rss = xml(feed.rss(wanted("/feed.rss")));
        var channel = (Element) rss.getElementsByTagName("channel").item(0);
        assertThat(rss.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(text(channel, "link")).isEqualTo("https://paper.example/");
        assertThat(text(channel, "description")).isNotBlank();
        assertThat(text(channel, "lastBuildDate")).isEqualTo("Mon, 23 Nov 2026 08:00:00 GMT");
        var item = (Element) rss.getElementsByTagName("item").item(1);
        assertThat(text(item, "title")).isEqualTo(READABLE);
        assertThat(text(item, "link")).isEqualTo("https://paper.example/articles/bell");
        assertThat(text(item, "guid")).isEqualTo("tag:paper.example,2026-11-22:articles/1");
        assertThat(text(item, "pubDate")).isEqualTo("Sun, 22 Nov 2026 10:40:00 GMT");
    }

    @Test
    void holdsPlainTextWhereRssHoldsHtml() throws Exception {
        var rss = xml(feed.rss(wanted("/feed.rss")));
        var item = (Element) rss.getElementsByTagName("item").item(0);
        assertThat(text(item, "description")).contains("Tom &amp; &lt;b&gt;Jerry&lt;/b&gt;");
    }

    @Test
    void isWellFormedWhenNothingIsPublished() throws Exception {
        feed.site = new PaperFeed(List.of(), List.of());
        assertThat(text(xml(feed.atom(wanted("/feed.atom"))).getDocumentElement(), "updated"))
                .isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void isWhatTheStandardsAskForWhateverItCarries() throws Exception {
        var corrected = new PublicRow(
                4,
                "مرحبا-بالعالم",
                "مرحبا <بالعالم> & \u202E\u200F",
                "",
                "<p>Text</p>",
                List.of("", HOSTILE),
                List.of(),
                "ar",
                "2026-11-22",
                SINCE,
                CHANGED,
                new Correction(Correction.Kind.CORRECTION, HOSTILE));
        var rows = List.of(row(2, "schön & gut", "he"), corrected);
        for (var withdrawn : List.of(
                List.<WithdrawnRow>of(), List.of(new WithdrawnRow(3, SINCE, CHANGED.plusNanos(123_456_789), HOSTILE))))
            for (var shown : List.of(rows, List.<PublicRow>of())) {
                feed.site = new PaperFeed(shown, withdrawn);
                assertThat(FeedSchema.ATOM.faults(written(feed.atom(wanted("/feed.atom")))))
                        .isEmpty();
                assertThat(FeedSchema.RSS.faults(written(feed.rss(wanted("/feed.rss")))))
                        .isEmpty();
            }
    }

    @Test
    void isCheckedByWhatFindsFaults() throws Exception {
        var atom = written(feed.atom(wanted("/feed.atom")));
        assertThat(FeedSchema.ATOM.faults(atom.replaceFirst("<id>.*</id>", ""))).isNotEmpty();
        assertThat(FeedSchema.ATOM.faults(atom.replaceFirst("<updated>.*</updated>", "<updated>today</updated>")))
                .isNotEmpty();
        var rss = written(feed.rss(wanted("/feed.rss")));
        assertThat(FeedSchema.RSS.faults(rss.replaceFirst("<pubDate>.*</pubDate>", "<pubDate>today</pubDate>")))
                .isNotEmpty();
    }

    private static String written(RenderedPage print) throws IOException {
        var out = new ByteArrayOutputStream();
        print.writeTo(out, false);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PublicRow row(long id, String slug, String language) {
        return new PublicRow(
                id,
                slug,
                HOSTILE,
                HOSTILE,
                "<p>Text</p>",
                List.of(HOSTILE),
                List.of(new Byline(HOSTILE)),
                language,
                null,
                SINCE,
                CHANGED,
                null);
    }

    private static PageKey wanted(String path) {
        return new PageKey(path, null, "https://paper.example");
    }

    private static Document xml(RenderedPage print) throws Exception {
        var out = new ByteArrayOutputStream();
        print.writeTo(out, false);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagNameNS("*", name).item(0).getTextContent();
    }
}
