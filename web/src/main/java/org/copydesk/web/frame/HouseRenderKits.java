package org.copydesk.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Set;
import org.copydesk.gate.PageToken;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.dataview.DataView;

/**
 * What holds for every page without a word in it: each form carries the page's token, each list is turned by as many rows as it
 * shows, and all is written by the standard.
 */
public class HouseRenderKits extends RenderKitFactory {

    private static final String FORM = "jakarta.faces.Form";
    private static final Set<String> LISTS = Set.of(DataTable.DEFAULT_RENDERER, DataView.DEFAULT_RENDERER);

    public HouseRenderKits(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext context, String id) {
        var kit = getWrapped().getRenderKit(context, id);
        return kit == null ? null : new HouseRenderKit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    @SuppressWarnings("unchecked")
    private static class HouseRenderKit extends RenderKitWrapper {

        HouseRenderKit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseWriter createResponseWriter(Writer writer, String types, String encoding) {
            return new StandardMarkup(super.createResponseWriter(writer, types, encoding));
        }

        @Override
        public Renderer<? extends UIComponent> getRenderer(String family, String type) {
            var renderer = getWrapped().getRenderer(family, type);
            if (renderer == null) return null;
            if (FORM.equals(type)) return new WithToken(renderer);
            return LISTS.contains(type) ? new TurnedByPages(renderer) : renderer;
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // RendererWrapper names no type of component
    private static class WithToken extends RendererWrapper {

        WithToken(Renderer<? extends UIComponent> wrapped) {
            super(wrapped);
        }

        @Override
        public void encodeEnd(FacesContext context, UIComponent form) throws IOException {
            if (form.isRendered()) {
                var writer = context.getResponseWriter();
                writer.startElement("input", null); // the form's own attributes are not for it
                writer.writeAttribute("type", "hidden", null);
                writer.writeAttribute("name", PageToken.FIELD, null);
                writer.writeAttribute("value", token(context), null);
                writer.endElement("input");
            }
            super.encodeEnd(context, form);
        }

        /** By its name, since {@code CDI.current()} takes the stack of the thread for each form to see who asks. */
        private static String token(FacesContext context) {
            return context.getApplication().evaluateExpressionGet(context, "#{pageToken.value}", String.class);
        }
    }
}
