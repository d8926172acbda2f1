package org.copydesk.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.io.Writer;

/** What components write otherwise than the standard of HTML asks is put right on its way out. */
class StandardMarkup extends ResponseWriterWrapper {

    private String element;
    private Object unsaid;

    StandardMarkup(ResponseWriter wrapped) {
        super(wrapped);
    }

    @Override
    public ResponseWriter cloneWithWriter(Writer writer) {
        return new StandardMarkup(getWrapped().cloneWithWriter(writer));
    }

    @Override
    public void startElement(String name, UIComponent component) throws IOException {
        element = name;
        unsaid = null;
        super.startElement(name, component);
    }

    @Override
    public void writeAttribute(String name, Object value, String property) throws IOException {
        if (isForNoField(name, value)) return;
        if ("option".equals(element) && "value".equals(name)) unsaid = value;
        super.writeAttribute(name, value, property);
    }

    @Override
    public void writeText(Object text, String property) throws IOException {
        unsaid = null;
        super.writeText(text, property);
    }

    @Override
    public void writeText(Object text, UIComponent component, String property) throws IOException {
        unsaid = null;
        super.writeText(text, component, property);
    }

    @Override
    public void write(String text) throws IOException {
        unsaid = null;
        super.write(text);
    }

    /** A choice that a component keeps for itself has no words; its value is some. */
    @Override
    public void endElement(String name) throws IOException {
        if ("option".equals(name) && unsaid != null) super.writeText(unsaid, null);
        unsaid = null;
        super.endElement(name);
    }

    /** A menu is a field for assistive technology alone, which finds its label the other way round. */
    private boolean isForNoField(String name, Object value) {
        return "label".equals(element)
                && "for".equals(name)
                && value != null
                && value.toString().endsWith("_label");
    }
}
