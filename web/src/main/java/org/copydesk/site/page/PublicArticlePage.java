package org.copydesk.site.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.core.publishing.Site;
import org.copydesk.core.text.render.Directed;
import org.copydesk.core.text.render.Picture;
import org.copydesk.persistence.publishing.PublicArticle;
import org.copydesk.persistence.publishing.PublicNote;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.response.Dates;
import org.copydesk.site.response.Excerpt;
import org.copydesk.site.response.Links;
import org.copydesk.site.response.Masthead;
import org.copydesk.site.response.RenderedPage;
import org.copydesk.site.response.Script;

/** An article, or the notice that stands in its place after a withdrawal. */
@ApplicationScoped
public class PublicArticlePage {

    private static final int GONE = 410;

    @Inject
    Site site;

    @Inject
    Frame frame;

    @Inject
    Masthead masthead;

    public Optional<RenderedPage> print(PageKey wanted, List<String> sections) {
        return site.article(wanted.slug())
                .map(article -> article.isWithdrawn()
                        ? notice(article, wanted, sections)
                        : frame.page("article", wanted, sections, shown(article, wanted)));
    }

    private RenderedPage notice(PublicArticle article, PageKey wanted, List<String> sections) {
        var shown = Map.<String, Object>of(
                "title", article.title(),
                "reason", article.reason(),
                "withdrawn", Dates.machine(article.changed()),
                "when", masthead.dates().exact(article.changed()),
                "history", Links.history(article.slug()));
        return RenderedPage.of(GONE, RenderedPage.HTML, frame.filled("withdrawn", wanted, sections, shown));
    }

    private Map<String, Object> shown(PublicArticle article, PageKey wanted) {
        var canonical = wanted.base() + Links.article(article.slug());
        var moment = Dates.machine(article.publishedTime(), article.since());
        var shown = new HashMap<String, Object>();
        shown.put("canonical", canonical);
        shown.put("text", article.text());
        shown.put("body", Directed.of(Picture.allShownIn(article.text().body())));
        shown.put(
                "summary",
                Excerpt.of(article.text().standfirst(), article.text().body()));
        shown.put(
                "subjects",
                article.text().subjects().stream().map(Link::toSubject).toList());
        shown.put("byline", PrintedName.of(article.text().byline()));
        shown.put("language", article.language());
        shown.put("direction", Script.direction(article.language()));
        shown.put("moment", moment);
        shown.put("published", masthead.dates().published(article.publishedTime(), article.since()));
        shown.put("changed", Dates.machine(article.changed()));
        shown.put(
                "updated",
                article.changed().isAfter(article.since()) ? masthead.dates().exact(article.changed()) : null);
        shown.put("history", Links.history(article.slug()));
        shown.put("notes", notes(article));
        shown.put("data", NewsArticle.of(article, canonical, moment, masthead.name()));
        return shown;
    }

    /** The oldest first, as they stand under the text. */
    private List<NoteLine> notes(PublicArticle article) {
        return article.notes().stream()
                .sorted(Comparator.comparing(PublicNote::time))
                .map(note -> NoteLine.of(note, masthead.dates()))
                .toList();
    }
}
