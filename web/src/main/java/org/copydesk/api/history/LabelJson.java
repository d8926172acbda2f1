package org.copydesk.api.history;

import org.copydesk.persistence.article.Label;

/**
 * What people call a revision.
 *
 * @param name a few words, null for none
 * @param annotation what there is to say about it, null for nothing
 */
public record LabelJson(String name, String annotation) {

    static LabelJson of(Label label) {
        return new LabelJson(said(label.name()), said(label.annotation()));
    }

    private static String said(String words) {
        return words.isEmpty() ? null : words;
    }
}
