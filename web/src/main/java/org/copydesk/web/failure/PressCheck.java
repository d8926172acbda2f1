package org.copydesk.web.failure;

import jakarta.faces.component.ActionSource;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitCallback;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.primefaces.component.poll.Poll;

/**
 * Sees to it that what somebody pressed is still there: a page that is behind has buttons that are not drawn any more as things
 * are by now, and Faces passes over those without a word.
 */
public class PressCheck implements PhaseListener {

    private static final long serialVersionUID = 1;
    private static final String SOURCE = "jakarta.faces.source";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }

    @Override
    public void beforePhase(PhaseEvent before) {}

    @Override
    public void afterPhase(PhaseEvent after) {
        var faces = after.getFacesContext();
        if (!faces.isPostback() || faces.getResponseComplete()) return;
        boolean isPart = faces.getPartialViewContext().isAjaxRequest();
        if (isPart ? isPartInVain(faces) : pressed(faces) == null) throw new PressedInVain();
    }

    /** A page that looks by itself how things go has nothing pressed. */
    private static boolean isPartInVain(FacesContext faces) {
        var source = faces.getExternalContext().getRequestParameterMap().get(SOURCE);
        if (source == null) return false;
        return found(faces, source, EnumSet.of(VisitHint.SKIP_UNRENDERED)) == null
                && !(found(faces, source, EnumSet.noneOf(VisitHint.class)) instanceof Poll);
    }

    private static UIComponent found(FacesContext faces, String id, Set<VisitHint> hints) {
        return first(faces, VisitContext.createVisitContext(faces, Set.of(id), hints), part -> true);
    }

    private static UIComponent pressed(FacesContext faces) {
        var sent = faces.getExternalContext().getRequestParameterMap();
        var drawn = VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        return first(faces, drawn, part -> part instanceof ActionSource && sent.containsKey(part.getClientId(faces)));
    }

    private interface Wanted {
        boolean is(UIComponent part);
    }

    private static UIComponent first(FacesContext faces, VisitContext parts, Wanted wanted) {
        var found = new AtomicReference<UIComponent>();
        VisitCallback look = (visit, part) -> {
            if (!wanted.is(part)) return VisitResult.ACCEPT;
            found.set(part);
            return VisitResult.COMPLETE;
        };
        faces.getViewRoot().visitTree(parts, look);
        return found.get();
    }
}
