package org.copydesk.web.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.core.notifying.Inboxes;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.web.frame.Words;

/** How much is new to the person, told on every page. */
@Named
@RequestScoped
public class Inbox {

    private static final int SHOWN = 99;

    @Inject
    Inboxes inboxes;

    @Inject
    CurrentPerson person;

    @Inject
    Words words;

    private Integer count;

    public int getCount() {
        if (count == null) count = person.find().isPresent() ? inboxes.unread() : 0;
        return count;
    }

    /** The count as it fits beside an icon. */
    public String getShort() {
        return getCount() > SHOWN ? SHOWN + "+" : Integer.toString(getCount());
    }

    public String getSentence() {
        return getCount() == 0 ? words.of("inbox") : words.of("inbox.some", getCount());
    }
}
