package org.copydesk.persistence.review;

import java.util.function.Function;
import org.copydesk.persistence.article.Text;

/** The fields whose words people can point at. */
public enum AnchoredField {
    TITLE(Text::title),
    STANDFIRST(Text::standfirst),
    BODY(Text::body);

    private final Function<Text, String> content;

    AnchoredField(Function<Text, String> content) {
        this.content = content;
    }

    /** What stands in the field: markup in the body, plain text in the others. */
    public String of(Text text) {
        return content.apply(text);
    }
}
