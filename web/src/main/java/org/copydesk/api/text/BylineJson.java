package org.copydesk.api.text;

import java.util.List;
import org.copydesk.persistence.article.Byline;

/** One credited name; what is not known of it is null. */
public record BylineJson(String name, String title, String description) {

    public static List<BylineJson> of(List<Byline> byline) {
        return byline.stream()
                .map(credit -> new BylineJson(credit.name(), orNull(credit.title()), orNull(credit.description())))
                .toList();
    }

    /** Null stays null: nothing was said, and a credit of which nothing is said is none. */
    public static List<Byline> credits(List<BylineJson> byline) {
        if (byline == null) return null;
        return byline.stream()
                .map(credit ->
                        credit.isNothing() ? null : new Byline(credit.name(), credit.title(), credit.description()))
                .toList();
    }

    private boolean isNothing() {
        return name == null && title == null && description == null;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
