package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.copydesk.web.compare.Difference;
import org.copydesk.web.compare.Differences;

/** A text that only the browser kept, compared with what stands in the editor. */
@RequestScoped
public class OtherCopy {

    @Inject
    EditForm form;

    @Inject
    Differences differences;

    private Difference difference;

    public boolean isSame() {
        return isThere() && getDifference().isNothing();
    }

    public boolean isDifferent() {
        return isThere() && !getDifference().isNothing();
    }

    /** What the copy has that the editor does not show. */
    public Difference getDifference() {
        if (difference == null)
            difference = differences.between(form.getText(), form.copy().orElseThrow(), form.getLanguage());
        return difference;
    }

    private boolean isThere() {
        return form.copy().isPresent();
    }
}
