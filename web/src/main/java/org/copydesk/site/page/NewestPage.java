package org.copydesk.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.core.publishing.Site;
import org.copydesk.persistence.publishing.PublicRow;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.Links;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.RenderedPage;

/** The newest articles of one subject or, behind the front page, of everything, and the way to older ones. */
@ApplicationScoped
public class NewestPage {

    private static final int LENGTH = 20;

    @Inject
    Site site;

    @Inject
    Frame frame;

    @Inject
    Masthead masthead;

    public Optional<RenderedPage> print(PageKey wanted, List<String> sections) {
        return place(wanted)
                .map(from -> page(wanted, sections, null, site.newest(from.since(), from.id(), LENGTH + 1)));
    }

    /** Empty when nothing of that subject is shown and the masthead does not lead there. */
    public Optional<RenderedPage> print(PageKey wanted, List<String> sections, String subject) {
        return place(wanted).flatMap(from -> {
            var rows = site.newestOf(subject, from.since(), from.id(), LENGTH + 1);
            var spelled = Stream.concat(sections.stream(), rows.stream().flatMap(row -> row.subjects().stream()))
                    .filter(subject::equalsIgnoreCase)
                    .findFirst()
                    .or(() -> rows.stream().findFirst().map(row -> subject));
            return spelled.map(name -> page(wanted, sections, name, rows));
        });
    }

    private Optional<Place> place(PageKey wanted) {
        return wanted.place() == null ? Optional.of(new Place(null, 0)) : Place.of(wanted.place());
    }

    private RenderedPage page(PageKey wanted, List<String> sections, String subject, List<PublicRow> rows) {
        var path = subject == null ? "/" : Links.subject(subject);
        var dates = masthead.dates();
        var shown = new HashMap<String, Object>();
        shown.put("subject", subject);
        shown.put("canonical", wanted.base() + path + Place.query(wanted.place()));
        shown.put(
                "teasers",
                rows.stream().limit(LENGTH).map(row -> Teaser.of(row, dates)).toList());
        shown.put("newest", wanted.place() == null ? null : path);
        shown.put("older", rows.size() > LENGTH ? path + Place.query(Place.after(rows.get(LENGTH - 1))) : null);
        return frame.page("newest", wanted, sections, shown);
    }
}
