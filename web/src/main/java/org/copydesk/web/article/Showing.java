package org.copydesk.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.core.reading.Reading;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.State;
import org.copydesk.web.compare.Difference;
import org.copydesk.web.compare.Differences;

/** How the article is looked at: the text as it is, or what changed since some earlier one. */
@Named
@RequestScoped
public class Showing {

    @Inject
    ArticlePage page;

    @Inject
    Reading reading;

    @Inject
    Differences differences;

    private Show show;
    private boolean side;
    private int seen;
    private Difference difference;

    /** A way to look that makes sense here. */
    public record Way(Show show, String here) {}

    /** Looks, and remembers that the person has; where they stood before stays in the address while they switch. */
    public void look() {
        if (seen == 0) seen = reading.lastSeen(page.getId()).orElse(article().revision());
        if (show == null || !makesSense(show)) show = first();
        if (show != Show.TEXT) difference = differences.between(page.getId(), since(), "head");
        reading.look(page.getId());
    }

    public List<Way> getWays() {
        return Stream.of(Show.values())
                .filter(this::makesSense)
                .map(way -> new Way(way, way == show ? "page" : null))
                .toList();
    }

    /** Who reviews begins with what readers would see change, or with what is new since last time. */
    private Show first() {
        if (article().state() != State.IN_REVIEW) return Show.TEXT;
        return Stream.of(Show.LIVE, Show.SEEN)
                .filter(this::makesSense)
                .findFirst()
                .orElse(Show.TEXT);
    }

    private boolean makesSense(Show way) {
        int head = article().revision();
        return switch (way) {
            case TEXT -> true;
            case LIVE -> article().isLive() && article().live() < head;
            case PREVIOUS -> head > 1;
            case SUBMITTED ->
                reading.round(page.getId())
                        .filter(round -> round.revision() < head)
                        .isPresent();
            case SEEN -> seen < head;
        };
    }

    private String since() {
        return show == Show.SEEN ? Integer.toString(seen) : show.name();
    }

    private Article article() {
        return page.getView().article();
    }

    /** Null when the text is shown as it is. */
    public Difference getDifference() {
        return difference;
    }

    public Show getShow() {
        return show;
    }

    public void setShow(Show show) {
        this.show = show;
    }

    public boolean isSide() {
        return side;
    }

    public void setSide(boolean side) {
        this.side = side;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }
}
