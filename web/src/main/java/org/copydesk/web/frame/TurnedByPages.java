package org.copydesk.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.util.regex.Pattern;
import org.primefaces.component.api.UIPageableData;

/** A list believes whoever asks for a page of it how many rows that has: a hundred million empty ones are drawn as well. */
@SuppressWarnings({"rawtypes", "unchecked"}) // RendererWrapper names no type of component
class TurnedByPages extends RendererWrapper {

    private static final Pattern PLACE = Pattern.compile("\\d{1,9}");

    TurnedByPages(Renderer<? extends UIComponent> wrapped) {
        super(wrapped);
    }

    @Override
    public void decode(FacesContext context, UIComponent list) {
        var sent = context.getExternalContext().getRequestParameterMap();
        var id = list.getClientId(context);
        if (sent.containsKey(id + "_pagination")) {
            var rows = Integer.toString(((UIPageableData) list).getRows());
            if (!rows.equals(sent.get(id + "_rows"))
                    || !PLACE.matcher(sent.getOrDefault(id + "_first", "")).matches())
                throw new IllegalArgumentException("A page of " + id + " has " + rows + " rows and begins at one");
        }
        super.decode(context, list);
    }
}
