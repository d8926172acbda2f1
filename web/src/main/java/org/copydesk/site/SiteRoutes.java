package org.copydesk.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.copydesk.site.cache.PageKey;
import org.copydesk.site.feed.Feed;
import org.copydesk.site.feed.Robots;
import org.copydesk.site.feed.Sitemap;
import org.copydesk.site.page.CorrectionsPage;
import org.copydesk.site.page.FrontPage;
import org.copydesk.site.page.NewestPage;
import org.copydesk.site.page.PublicArticlePage;
import org.copydesk.site.page.PublicHistoryPage;
import org.copydesk.site.page.SearchPage;
import org.copydesk.site.response.Links;
import org.copydesk.site.response.RenderedPage;

/** The site's table of contents: which address is printed by whom. */
@ApplicationScoped
public class SiteRoutes {

    private static final String SUBJECTS = "/subjects/";

    @Inject
    FrontPage front;

    @Inject
    NewestPage newest;

    @Inject
    PublicArticlePage article;

    @Inject
    PublicHistoryPage history;

    @Inject
    CorrectionsPage corrections;

    @Inject
    SearchPage search;

    @Inject
    Feed feed;

    @Inject
    Sitemap sitemap;

    @Inject
    Robots robots;

    /** The page at this address, empty when there is none. */
    Optional<RenderedPage> print(PageKey wanted, List<String> sections) {
        var path = wanted.path();
        if (path.startsWith(SUBJECTS)) return newest.print(wanted, sections, subject(path));
        if (wanted.slug() != null) return ofArticle(wanted, sections);
        return switch (path) {
            case FrontPage.PATH ->
                wanted.place() == null ? Optional.of(front.print(wanted, sections)) : newest.print(wanted, sections);
            case CorrectionsPage.PATH -> corrections.print(wanted, sections);
            case "/feed.atom" -> Optional.of(feed.atom(wanted));
            case "/feed.rss" -> Optional.of(feed.rss(wanted));
            case "/sitemap.xml" -> sitemap.print(wanted);
            case "/robots.txt" -> Optional.of(robots.print(wanted));
            default -> Optional.empty();
        };
    }

    /** What is found by these words; never kept, since there is no end of what people look for. */
    Optional<RenderedPage> search(PageKey wanted, List<String> sections, String words) {
        return search.print(wanted, sections, words);
    }

    private Optional<RenderedPage> ofArticle(PageKey wanted, List<String> sections) {
        var rest = wanted.path()
                .substring(PageKey.ARTICLES.length() + wanted.slug().length());
        return switch (rest) {
            case "" -> article.print(wanted, sections);
            case "/history" ->
                history.print(wanted, sections).or(() -> article.print(wanted, sections)); // gone like the article
            default -> Optional.empty();
        };
    }

    private static String subject(String path) {
        return Links.unslashed(path.substring(SUBJECTS.length()));
    }
}
