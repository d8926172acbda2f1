package org.copydesk.web.article;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.review.NotUnderReview;
import org.copydesk.core.review.ReviewRefused;
import org.copydesk.core.review.Undoing;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.PageMemory;

/** Decisions about an article that whoever looks could take back, and the one that they are about to. */
@Named
@ViewScoped
public class TakingBack extends PageMemory {

    private static final long serialVersionUID = 1;

    @Inject
    transient Undoing undoing;

    @Inject
    transient ArticlePage page;

    @Inject
    transient CurrentPerson person;

    @Inject
    transient Notices notices;

    private Long event;
    private String why;
    private boolean answered;
    private transient Set<Long> undoable;

    /** Once the page is out it remembers nothing that may be otherwise next time. */
    public void settle() {
        undoable = null;
    }

    public boolean isPossible(long decision) {
        return getUndoable().contains(decision);
    }

    private Set<Long> getUndoable() {
        if (undoable == null)
            undoable = undoing.undoable(page.getId(), page.getStory().events());
        return undoable;
    }

    /** What is about to be taken back; null when nothing is, or it no longer can be. */
    public EventRow getDecision() {
        if (event == null || !isPossible(event)) return null;
        return page.getStory().events().stream()
                .filter(line -> line.id() == event)
                .findFirst()
                .orElse(null);
    }

    /** What the person decided a moment ago, other than to publish, which has a button and a time of its own. */
    public EventRow getJust() {
        boolean told = FacesContext.getCurrentInstance().getMessageList().stream()
                .anyMatch(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO);
        if (!told) return null;
        return page.getStory().events().stream()
                .filter(line -> !line.action().startsWith("PUBLISH"))
                .filter(line -> person.actor().username().equals(line.actor()) && isPossible(line.id()))
                .findFirst()
                .orElse(null);
    }

    public String take() {
        try {
            undoing.undo(page.getId(), event, why);
            notices.done("undo.done");
            return "/desk/article?faces-redirect=true&id=" + page.getId();
        } catch (ReviewRefused refused) {
            notices.wrong("review." + refused.refusal());
        } catch (Refused refused) {
            notices.refused(refused.refusal());
        } catch (NotUnderReview gone) {
            notices.wrong("review.gone");
        }
        undoable = null;
        answered = getDecision() != null;
        return null;
    }

    /** Whether the dialog says itself why nothing was taken back. */
    public boolean isAnswered() {
        return answered;
    }

    public Long getEvent() {
        return event;
    }

    public void setEvent(Long event) {
        this.event = event;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
