package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.copydesk.persistence.article.Text;
import org.copydesk.web.compare.Difference;
import org.copydesk.web.compare.Differences;

/** What two people made of the same text. */
@Named
@RequestScoped
public class Clash {

    @Inject
    EditPage page;

    @Inject
    Typed typed;

    @Inject
    Differences differences;

    /** What the other person changed. */
    public Difference getTheirs() {
        return since(page.getConflict().theirs());
    }

    /** What one changed oneself. */
    public Difference getMine() {
        return since(page.getConflict().mine());
    }

    private Difference since(Text text) {
        return differences.between(page.getConflict().base(), text, typed.getLanguage());
    }
}
