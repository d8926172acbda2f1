package org.copydesk.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.copydesk.core.reading.Page;
import org.copydesk.persistence.publishing.EmbargoPlace;
import org.copydesk.persistence.publishing.EmbargoRow;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.Templates;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayName("The feed of what is under embargo")
@SuppressWarnings("UnnecessaryAssignment") // there is no container here to do it
class EmbargoFeedTest {

    private static final EmbargoPlace PLACE = new EmbargoPlace(Instant.parse("2031-05-06T10:00:00.123456Z"), 7);

    private final EmbargoFeed feed = new EmbargoFeed();

    EmbargoFeedTest() {
        feed.templates = new Templates();
        feed.masthead = new Masthead(
                Map.of("COPYDESK_PUBLICATION", "Paper & Ink", "COPYDESK_PUBLIC_URL", "https://paper.example"));
        feed.clock = Clock.fixed(Instant.parse("2031-03-01T10:00:00Z"), ZoneOffset.UTC);
    }

    @Test
    void leadsToItsNextPart() throws Exception {
        var first = "https://paper.example/embargo.atom?token=a%26b";
        var next = first + "&after=2031-05-06T10%3A00%3A00.123456Z%2C7";

        assertThat(links(new Page<>(List.of(), PLACE), null))
                .containsExactly(Map.entry("self", first), Map.entry("first", first), Map.entry("next", next));
        assertThat(links(new Page<>(List.of(), null), PLACE))
                .containsExactly(Map.entry("self", next), Map.entry("first", first));
    }

    @Test
    void knowsAPlaceWhenItReadsOne() {
        assertThat(EmbargoPlace.of(PLACE.toString())).contains(PLACE);
        for (var none : List.of("", ",", "7", "2031-05-06T10:00:00Z", "2031-05-06T10:00:00Z,", "today,7", "7,2031"))
            assertThat(EmbargoPlace.of(none)).as(none).isEmpty();
    }

    private Map<String, String> links(Page<EmbargoRow, EmbargoPlace> part, EmbargoPlace after) throws Exception {
        var written = feed.written(part, "a&b", after);
        assertThat(FeedSchema.ATOM.faults(written)).isEmpty();
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var found = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagNameNS("*", "link");
        var links = new LinkedHashMap<String, String>();
        for (int i = 0; i < found.getLength(); i++) {
            var link = (Element) found.item(i);
            links.put(link.getAttribute("rel"), link.getAttribute("href"));
        }
        return links;
    }
}
