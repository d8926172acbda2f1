package org.copydesk.web.frame;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Optional;

/** The memory of a page changes only while that page is asked for. */
public class MemoryOfPages implements PhaseListener {

    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent before) {}

    @Override
    public void afterPhase(PhaseEvent after) {
        Optional.ofNullable(after.getFacesContext().getViewRoot())
                .map(view -> view.getViewMap(false))
                .ifPresent(kept -> kept.values().forEach(MemoryOfPages::change));
    }

    private static void change(Object kept) {
        if (kept instanceof PageMemory memory) memory.change();
    }
}
