package org.copydesk.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.workflow.Handover;
import org.copydesk.web.failure.Notices;

/** One article, to be read, judged and moved. */
@Named
@RequestScoped
public class ArticlePage {

    @Inject
    Reading reading;

    @Inject
    Handover handover;

    @Inject
    Asked asked;

    @Inject
    Notices notices;

    private long id;
    private ArticleView view;
    private Offers offers;

    public void load() {
        view = reading.article(id);
        offers = new Offers(handover.offers(id));
    }

    public String perform() {
        if (asked.getMove() == null) return null;
        handover.perform(id, asked.request());
        notices.done("done." + asked.getMove(), view.text().title());
        return "/desk/article?faces-redirect=true&id=" + id;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public ArticleView getView() {
        return view;
    }

    public Offers getOffers() {
        return offers;
    }
}
