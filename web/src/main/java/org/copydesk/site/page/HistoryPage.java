package org.copydesk.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.publishing.Site;
import org.copydesk.persistence.publishing.PublicArticle;
import org.copydesk.persistence.publishing.Publication;
import org.copydesk.site.print.Dates;
import org.copydesk.site.print.Links;
import org.copydesk.site.print.Masthead;
import org.copydesk.site.print.Print;
import org.copydesk.site.print.Script;
import org.copydesk.site.shelf.Wanted;

/** What readers saw at an address, and when it changed. */
@ApplicationScoped
public class HistoryPage {

    @Inject
    Site site;

    @Inject
    Frame frame;

    @Inject
    Masthead masthead;

    public Optional<Print> print(Wanted wanted, List<String> sections) {
        return site.article(wanted.slug()).map(article -> page(article, wanted, sections));
    }

    private Print page(PublicArticle article, Wanted wanted, List<String> sections) {
        var shown = new HashMap<String, Object>();
        shown.put("canonical", wanted.base() + Links.history(article.slug()));
        shown.put("title", article.isWithdrawn() ? null : article.title());
        shown.put("language", article.language());
        shown.put("direction", Script.direction(article.language()));
        shown.put("article", Links.article(article.slug()));
        shown.put("changes", changes(site.history(article.slug())));
        return frame.page("history", wanted, sections, shown);
    }

    private List<Change> changes(List<Publication> publications) {
        var dates = new Dates(masthead.zone());
        var changes = new ArrayList<Change>();
        Publication former = null;
        for (var publication : publications) {
            var what = what(publication, former);
            changes.add(new Change(what, publication.since(), dates.exact(publication.since()), publication.reason()));
            former = publication;
        }
        return changes;
    }

    private static String what(Publication publication, Publication former) {
        if (publication.reason() != null) return "Withdrawn";
        if (former == null) return "First published";
        return former.reason() == null ? "Changed" : "Published again";
    }

    /** One line of the history. */
    public record Change(String what, Instant time, String when, String reason) {}
}
