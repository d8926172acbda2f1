package org.copydesk.web.desks;

import java.io.Serializable;
import org.copydesk.core.planning.DeskPlan.ItemPlan;
import org.copydesk.persistence.planning.CheckItem;

/** A line of a checklist as somebody types it. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String text = "";
    private boolean blocking = true;

    static ItemForm of(CheckItem item) {
        var form = new ItemForm();
        form.text = item.text();
        form.blocking = item.blocking();
        return form;
    }

    ItemPlan plan() {
        return new ItemPlan(text, blocking);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isBlocking() {
        return blocking;
    }

    public void setBlocking(boolean blocking) {
        this.blocking = blocking;
    }
}
