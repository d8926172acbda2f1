package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.copydesk.core.review.NotUnderReview;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.review.Suggesting;
import org.copydesk.core.review.SuggestionView;
import org.copydesk.core.text.anchor.Quote;
import org.copydesk.core.text.anchor.Rewording;
import org.copydesk.core.workflow.ArticleNotFound;

/** A suggestion that fits no more as it is, beside the text into which somebody writes it by hand. */
@RequestScoped
public class ByHand {

    @Inject
    Suggesting suggesting;

    private SuggestionView view;

    void open(long article, long suggestion) {
        try {
            view = suggesting.suggestion(article, suggestion);
        } catch (NotUnderReview unknown) {
            throw new ArticleNotFound();
        }
    }

    /** Takes it as written into the newest text; whether nobody had decided about it meanwhile. */
    boolean settle(long article) {
        if (view.suggestion().isDecided()) return false;
        try {
            view = suggesting.settle(article, view.suggestion().id());
            return true;
        } catch (ReviewRefused decided) {
            return false;
        }
    }

    public boolean isThere() {
        return view != null;
    }

    public boolean isOpen() {
        return !view.suggestion().isDecided();
    }

    public SuggestionView getView() {
        return view;
    }

    public Rewording getRewording() {
        var anchor = view.suggestion().anchor();
        return Rewording.of(anchor.field(), anchor.exact(), view.suggestion().replacement());
    }

    /** The words for which it was made. */
    public String getThen() {
        return view.suggestion().anchor().exact();
    }

    /** The passage as it stands now, or where it stood. */
    public Quote getQuote() {
        return view.place().quote();
    }
}
