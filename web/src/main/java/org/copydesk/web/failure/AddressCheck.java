package org.copydesk.web.failure;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.faces.view.ViewMetadata;
import java.util.Optional;

/** Reads what addresses say before any page does: one that cannot be read leads nowhere, whichever page it names. */
public class AddressCheck implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void beforePhase(PhaseEvent before) {}

    @Override
    public void afterPhase(PhaseEvent after) {
        Optional.ofNullable(after.getFacesContext().getViewRoot()).map(ViewMetadata::getViewParameters).stream()
                .flatMap(parameters -> parameters.stream())
                .filter(parameter -> !parameter.isValid())
                .map(UIViewParameter::getName)
                .findFirst()
                .ifPresent(name -> {
                    throw new UnreadableAddress(name);
                });
    }
}
