package org.copydesk.web.review;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/**
 * The rows of a list as they were on the page, for as long as it is asked what was done to them: whatever came in between, a
 * button is about the row that it stood in.
 */
final class OnPage<K extends Serializable> implements Serializable {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // all lists that streams and factories give can be written
    private List<K> keys = List.of();

    List<K> keys(Supplier<List<K>> now) {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) keys = now.get();
        return keys;
    }
}
