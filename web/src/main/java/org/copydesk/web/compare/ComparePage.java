package org.copydesk.web.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;

/** Any two revisions of an article, and what changed between them. */
@Named
@RequestScoped
public class ComparePage {

    @Inject
    Reading reading;

    @Inject
    Differences differences;

    private long id;
    private String from = "previous";
    private String to = "head";
    private boolean side;
    private ArticleView view;
    private Difference difference;

    public void load() {
        view = reading.article(id);
        difference = differences.between(id, from, to);
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
