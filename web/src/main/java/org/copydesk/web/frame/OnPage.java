package org.copydesk.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/**
 * The rows of a list as they were on the page, for as long as it is asked what was done to them: whatever came in between, a
 * button is about the row that it stood in.
 */
public final class OnPage<R extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1;

    private ShownRows<R> rows = new ShownRows<>(List.of());

    /** @param now asked once each time the page is drawn */
    public List<R> rows(Supplier<List<R>> now) {
        var faces = FacesContext.getCurrentInstance();
        boolean isDrawn = faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
        if (isDrawn && faces.getAttributes().put(this, true) == null) rows = new ShownRows<>(now.get());
        return rows;
    }
}
