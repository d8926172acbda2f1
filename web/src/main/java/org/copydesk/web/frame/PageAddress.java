package org.copydesk.web.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The address of a page with what it asks for. Immutable. */
public final class PageAddress {

    private final String path;
    private final String query;

    private PageAddress(String path, String query) {
        this.path = path;
        this.query = query;
    }

    public static PageAddress of(String path) {
        return new PageAddress(path, "");
    }

    /** What an address says under one of its names, as it was typed into a field; null where that is nothing. */
    public static String said(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A day that it says; null for what is no day. */
    public static LocalDate day(String value) {
        try {
            return said(value) == null ? null : LocalDate.parse(value);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** Asks for one thing more; nothing where nothing is said. */
    public PageAddress with(String name, Object value) {
        if (value == null || value.toString().isEmpty()) return this;
        var part = name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
        return new PageAddress(path, query.isEmpty() ? part : query + "&" + part);
    }

    /** What it asks for, as it stands behind the question mark. */
    public String query() {
        return query;
    }

    @Override
    public String toString() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
