package org.copydesk.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.people.Welcoming;
import org.copydesk.core.reading.Worklists;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Visitor;
import org.copydesk.web.frame.Words;

/** What the desk says at a glance: a greeting, how much waits, what goes live soon and how many articles are where. */
@Named
@RequestScoped
public class Greeting {

    private static final int SOON = 6;
    private static final int NOON = 12;
    private static final int EVENING = 18;

    /** In the session: asked once for each sign-in. */
    private static final String WELCOMED = Greeting.class.getName() + ".welcomed";

    @Inject
    Worklists worklists;

    @Inject
    CurrentPerson person;

    @Inject
    Times times;

    @Inject
    Visitor visitor;

    @Inject
    Words words;

    @Inject
    PileCounts counts;

    @Inject
    Welcoming welcoming;

    private String welcome;
    private String summary;
    private List<ArticleRow> failed;
    private List<ArticleRow> soon;
    private List<StateCount> tallies;

    /** How many articles are in one state, as far as they are counted. */
    public record StateCount(State state, long count) {

        public String shown() {
            return count < Worklists.COUNTED ? Long.toString(count) : Worklists.COUNTED + "+";
        }
    }

    /** Where to begin, as a message key, for somebody who is here for the first time in a role; empty for all others. */
    public String getWelcome() {
        var session = FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
        if (welcome == null)
            welcome = session.put(WELCOMED, true) == null
                    ? welcoming.greet().map(role -> "welcome." + role).orElse("")
                    : "";
        return welcome;
    }

    public String getHello() {
        int hour = times.now().getHour();
        var time = hour < NOON ? "morning" : hour < EVENING ? "afternoon" : "evening";
        return words.of("desk.hello." + time, visitor.getFirstName());
    }

    /** How much waits for the person, and since when. */
    public String getSummary() {
        if (summary == null) summary = summary(person.actor());
        return summary;
    }

    private String summary(Actor actor) {
        if (!actor.may(Right.WRITE)) return words.of(actor.may(Right.ADMINISTER) ? "desk.admin" : "desk.nothing.here");
        var pile = actor.may(Right.EDIT) ? Pile.QUEUE : Pile.SENT_BACK;
        var oldest = counts.top(pile).orElse(null);
        if (oldest == null) return words.of("desk.none." + pile);
        var since = actor.may(Right.EDIT) ? oldest.waitingSince() : oldest.updated();
        return words.of("desk.some." + pile, counts.count(pile), times.waiting(since));
    }

    /** What should be live and is not, the longest overdue first. */
    public List<ArticleRow> getFailed() {
        if (failed == null) failed = worklists.failedToGoLive(SOON);
        return failed;
    }

    /** What is timed to go live, the next one first. */
    public List<ArticleRow> getSoon() {
        if (soon == null) soon = worklists.goingLive(SOON);
        return soon;
    }

    public List<StateCount> getTallies() {
        if (tallies == null)
            tallies = counts.tallies().entrySet().stream()
                    .map(each -> new StateCount(each.getKey(), each.getValue()))
                    .toList();
        return tallies;
    }
}
