package org.copydesk.web.frame;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Optional;

/** Forgets the nonce of a page whose form is answered with a whole page. */
public class NonceOfPages implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent before) {}

    @Override
    public void afterPhase(PhaseEvent after) {
        FacesContext faces = after.getFacesContext();
        if (faces.getPartialViewContext().isAjaxRequest()) return;
        Optional.ofNullable(faces.getViewRoot())
                .map(view -> view.getViewMap(false))
                .ifPresent(kept -> kept.remove(FreshNonce.NAME));
    }
}
