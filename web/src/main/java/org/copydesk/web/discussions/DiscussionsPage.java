package org.copydesk.web.discussions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.reading.Page;
import org.copydesk.core.review.Discussing;
import org.copydesk.core.review.OwnThread;

/** The open discussions that concern whoever asks: begun by them, for them to settle, or naming them. */
@Named
@RequestScoped
public class DiscussionsPage {

    private static final int SHOWN = 40;

    @Inject
    Discussing discussing;

    @Inject
    CurrentPerson person;

    private long before = Long.MAX_VALUE;
    private Page<OwnThread, Long> page;

    public void load() {
        page = discussing.mine(before, SHOWN);
    }

    public List<OwnThread> getThreads() {
        return page.items();
    }

    /** The number before which the next ones are; null when these are all. */
    public Long getMore() {
        return page.next();
    }

    /** Why it concerns the person, as the messages name it. */
    public String why(OwnThread own) {
        var me = person.actor().id();
        if (me.equals(own.thread().assignee())) return "ASSIGNED";
        return me.equals(own.thread().author()) ? "BEGUN" : "NAMED";
    }

    /** Only those before this number are shown. */
    public long getBefore() {
        return before;
    }

    public void setBefore(long before) {
        this.before = before;
    }
}
