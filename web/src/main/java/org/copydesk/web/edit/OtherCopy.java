package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Text;
import org.copydesk.web.compare.Difference;
import org.copydesk.web.compare.Differences;

/** A text that only the browser kept, compared with what stands in the editor. */
@Named
@RequestScoped
public class OtherCopy {

    @Inject
    Typed typed;

    @Inject
    Differences differences;

    private String typedElsewhere;
    private Difference difference;

    public boolean isSame() {
        return isThere() && getDifference().isNothing();
    }

    public boolean isDifferent() {
        return isThere() && !getDifference().isNothing();
    }

    /** What the copy has that the editor does not show. */
    public Difference getDifference() {
        if (difference == null) difference = differences.between(typed.getText(), copy(), typed.getLanguage());
        return difference;
    }

    private boolean isThere() {
        return typedElsewhere != null && !typedElsewhere.isBlank();
    }

    private Text copy() {
        var kept = Handed.read(typedElsewhere).manuscript();
        var text = new Text(
                kept.title(), kept.standfirst(), Markup.canonical(kept.body()), kept.subjects(), kept.byline());
        return text.saying(Objects.requireNonNullElse(kept.language(), typed.getLanguage()), null);
    }

    /** The copy as the script of the page holds it. */
    public String getTyped() {
        return "";
    }

    public void setTyped(String copy) {
        typedElsewhere = copy;
    }
}
