package org.copydesk.web.frame;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.Instant;
import org.copydesk.persistence.search.Cursor;

/** Where a list goes on, as it is written in an address. */
@FacesConverter(forClass = Cursor.class)
public class CursorConverter implements Converter<Cursor> {

    private static final String BETWEEN = "_";

    /** Null when the list ends. */
    public static String text(Cursor cursor) {
        return cursor == null ? null : cursor.time() + BETWEEN + cursor.id();
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

    static Cursor cursor(String text) {
        int end = text.lastIndexOf(BETWEEN);
        try {
            return new Cursor(
                    Instant.parse(text.substring(0, Math.max(0, end))), Long.parseLong(text.substring(end + 1)));
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw new ConverterException(unreadable);
        }
    }
}
