package org.copydesk.web.frame;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

/**
 * A part of a page that is only shown. When a form comes back nothing in it is read, so that it need not be loaded before it
 * is known what the form asks for.
 */
@FacesComponent("copydesk.ReadOnlyPart")
public class ReadOnlyPart extends UIComponentBase {

    @Override
    public String getFamily() {
        return "copydesk";
    }

    @Override
    public void processDecodes(FacesContext context) {}

    @Override
    public void processValidators(FacesContext context) {}

    @Override
    public void processUpdates(FacesContext context) {}
}
