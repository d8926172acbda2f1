package org.copydesk.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import org.copydesk.core.reading.ListCursor;
import org.copydesk.persistence.search.Cursor;

/** Where a list goes on, as it is written in an address. */
@FacesConverter(forClass = Cursor.class)
public class CursorConverter implements Converter<Cursor> {

    /** Null when the list ends. */
    public static String text(Cursor cursor) {
        return cursor == null
                ? null
                : ListCursor.at(ListCursor.Kind.SHOWN, cursor).encoded();
    }

    /** Null, which is the beginning, when the address says nothing. */
    @Override
    public Cursor getAsObject(FacesContext context, UIComponent component, String text) {
        return text == null || text.isEmpty() ? null : cursor(text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Cursor cursor) {
        return cursor == null ? "" : text(cursor);
    }

    private static Cursor cursor(String text) {
        try {
            return ListCursor.of(text, ListCursor.Kind.SHOWN).row();
        } catch (IllegalArgumentException notHandedOut) {
            throw new ConverterException(notHandedOut);
        }
    }
}
