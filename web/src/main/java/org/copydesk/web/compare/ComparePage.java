package org.copydesk.web.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.history.Compared;
import org.copydesk.core.history.Comparing;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Words;

/** Any two revisions of an article, and what changed between them. */
@Named
@RequestScoped
public class ComparePage {

    @Inject
    Reading reading;

    @Inject
    Comparing comparing;

    @Inject
    Differences differences;

    @Inject
    Times times;

    @Inject
    Words words;

    private long id;
    private String from = "previous";
    private String to = "head";
    private boolean side;
    private ArticleView view;
    private Compared compared;
    private Difference difference;

    public void load() {
        view = reading.article(id);
        compared = comparing.between(id, from, to);
        difference = differences.of(compared);
    }

    /** Which texts these are, who made them and when. */
    public String getWhat() {
        return words.of("compare.what", side(compared.from()), side(compared.to()));
    }

    private String side(int number) {
        var revision = reading.revision(id, number);
        return words.of(
                "compare.side",
                number,
                revision.author().name(),
                times.exact(revision.revision().time()));
    }

    public ArticleView getView() {
        return view;
    }

    public Difference getDifference() {
        return difference;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "previous" : from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "head" : to;
    }

    public boolean isSide() {
        return side;
    }

    public void setSide(boolean side) {
        this.side = side;
    }
}
