package org.copydesk.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.copydesk.core.publishing.Front;
import org.copydesk.core.publishing.Site;
import org.copydesk.persistence.publishing.PublicRow;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.Excerpt;
import org.copydesk.site.response.Links;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.RenderedPage;

/** The first page: what leads, what stands beside it, the sections of the masthead, and what else is new. */
@ApplicationScoped
public class FrontPage {

    public static final String PATH = "/";

    @Inject
    Site site;

    @Inject
    Frame frame;

    @Inject
    Masthead masthead;

    @Inject
    Clock clock;

    public RenderedPage print(PageKey wanted, List<String> sections) {
        var front = site.front(sections);
        var today = new Today(clock.instant(), masthead.zone());
        var shown = new HashMap<String, Object>();
        shown.put("canonical", wanted.base() + PATH);
        shown.put("today", today.name());
        shown.put("lead", front.lead() == null ? null : Teaser.of(front.lead(), today));
        shown.put(
                "opening",
                front.lead() == null
                        ? ""
                        : Excerpt.opening(
                                front.lead().standfirst(), front.lead().body()));
        shown.put("beside", teasers(front.beside(), today));
        shown.put(
                "parts",
                front.sections().stream()
                        .map(section -> new Part(
                                section.name(), Links.subject(section.name()), teasers(section.articles(), today)))
                        .toList());
        shown.put("others", teasers(front.others(), today));
        shown.put("older", front.last() == null ? null : PATH + Place.query(Place.after(front.last())));
        return frame.page("front", wanted, sections, shown, today.until(all(front)));
    }

    private static List<Teaser> teasers(List<PublicRow> rows, Today today) {
        return rows.stream().map(row -> Teaser.of(row, today)).toList();
    }

    private static Stream<PublicRow> all(Front front) {
        return Stream.of(
                        Stream.of(front.lead()),
                        front.beside().stream(),
                        front.sections().stream().flatMap(section -> section.articles().stream()),
                        front.others().stream())
                .flatMap(rows -> rows)
                .filter(Objects::nonNull);
    }

    /** Some articles of one section, and the way to all of them. */
    public record Part(String name, String address, List<Teaser> teasers) {}
}
