package org.copydesk.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.review.Assigning;
import org.copydesk.core.review.Assigning.Assignee;
import org.copydesk.core.review.NotUnderReview;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.workflow.Refused;
import org.copydesk.web.article.ArticlePage;
import org.copydesk.web.frame.OnPage;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Words;

/** Who has an article to see to; to take it, give it and hand it back. */
@Named
@ViewScoped
public class Assignees extends PageMemory {

    private static final long serialVersionUID = 1;

    @Inject
    transient Assigning assigning;

    @Inject
    transient ArticlePage page;

    @Inject
    transient StepsBar steps;

    @Inject
    transient CurrentPerson person;

    @Inject
    transient Words words;

    private final OnPage<String> shown = new OnPage<>();
    private String to;
    private String wrong;

    public List<Assignee> getAll() {
        return steps.getView().assignees();
    }

    /** Their user names, each once. */
    public List<String> getNames() {
        return shown.rows(() ->
                getAll().stream().map(one -> one.person().username()).distinct().toList());
    }

    public String name(String username) {
        return getAll().stream()
                .filter(one -> one.person().username().equals(username))
                .map(one -> one.person().name())
                .findFirst()
                .orElse(username);
    }

    public boolean isClaimable() {
        return assigning.isClaimable(page.getId());
    }

    /** Whether the person may give it to others. */
    public boolean isGivable() {
        return assigning.isGivable(page.getId());
    }

    public boolean isReturnable(String username) {
        return assigning.returnable(page.getId()).contains(username);
    }

    public void claim() {
        attempt(() -> assigning.assign(page.getId(), person.actor().username(), null, null));
    }

    public void give() {
        if (attempt(() -> assigning.assign(page.getId(), to, null, null))) to = null;
    }

    public void handBack(String username) {
        attempt(() -> assigning.handBack(page.getId(), username));
    }

    private boolean attempt(Runnable deed) {
        wrong = null;
        try {
            deed.run();
            steps.settle();
            return true;
        } catch (ReviewRefused refused) {
            wrong = words.of("review." + refused.refusal());
        } catch (Refused refused) {
            wrong = words.of("refusal." + refused.refusal());
        } catch (NotUnderReview gone) {
            wrong = words.of("review.gone");
        }
        return false;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** Why something could not be; null when it could. */
    public String getWrong() {
        return wrong;
    }
}
