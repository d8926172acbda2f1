package org.copydesk.api.text;

import org.copydesk.core.text.merge.Field;

/** What the fields of a text are called in JSON. */
public final class FieldName {

    private FieldName() {}

    public static String of(Field field) {
        return switch (field) {
            case TITLE -> "title";
            case STANDFIRST -> "standfirst";
            case BODY -> "body";
            case SUBJECTS -> "subjects";
            case BYLINE -> "byline";
            case LANGUAGE -> "language";
            case PUBLISHED_TIME -> "publishedTime";
        };
    }
}
