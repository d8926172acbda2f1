package org.copydesk.core.writing;

import static org.copydesk.core.text.merge.Field.BODY;
import static org.copydesk.core.text.merge.Field.BYLINE;
import static org.copydesk.core.text.merge.Field.LANGUAGE;
import static org.copydesk.core.text.merge.Field.PUBLISHED_TIME;
import static org.copydesk.core.text.merge.Field.STANDFIRST;
import static org.copydesk.core.text.merge.Field.SUBJECTS;
import static org.copydesk.core.text.merge.Field.TITLE;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.core.text.merge.Field;
import org.copydesk.persistence.article.Text;

/** One text with some fields of another. */
final class Mixing {

    private Mixing() {}

    /** The names of the fields in their order, "" when it is all of them. */
    static String named(Set<Field> fields) {
        if (fields.size() == Field.values().length) return "";
        return fields.stream()
                .sorted()
                .map(field -> field.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    static Text of(Text text, Text other, Set<Field> fields) {
        return new Text(
                (fields.contains(TITLE) ? other : text).title(),
                (fields.contains(STANDFIRST) ? other : text).standfirst(),
                (fields.contains(BODY) ? other : text).body(),
                (fields.contains(SUBJECTS) ? other : text).subjects(),
                (fields.contains(BYLINE) ? other : text).byline(),
                (fields.contains(LANGUAGE) ? other : text).language(),
                (fields.contains(PUBLISHED_TIME) ? other : text).publishedTime());
    }
}
