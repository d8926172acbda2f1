package org.copydesk.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.workflow.Handover;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Times;

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
    Times times;

    @Inject
    Notices notices;

    private long id;
    private ArticleView view;
    private Offers offers;

    public void load() {
        view = reading.article(id);
        offers = new Offers(handover.offers(id), view.article().state());
    }

    public String perform() {
        if (asked.getMove() == null) return null;
        var never = asked.appointment().filter(Appointment::isSkipped);
        if (never.isPresent()) return refuse(never.get());
        handover.perform(id, asked.request());
        var time = asked.appointment().map(Appointment::time).map(times::inZone).orElse("");
        notices.done("done." + offers.named(asked.getMove()), view.text().title(), time);
        return "/desk/article?faces-redirect=true&id=" + id;
    }

    private String refuse(Appointment never) {
        var day = times.day(never.local());
        notices.wrong("ask.never", times.clock(never.local()), day, never.zone().getId());
        return null;
    }

    /** Whether the dialog of the move that was asked for stays open and says itself why it was not made. */
    public boolean isAsking() {
        return asked.getMove() != null && offers.asks(asked.getMove());
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
