package org.copydesk.core.text.files.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Byline;

/**
 * The three author lines. Names are parted by commas. A title or description is true of each name, as where several
 * people of one office sign; where it has as many parts, between semicolons, as there are names, each name has its own.
 */
final class CreditLines {

    private static final Pattern BETWEEN_NAMES =
            Pattern.compile(",(?!\\s*(?:Jr|Sr|Esq|Ph\\.?\\s?D|M\\.?D|II|III|IV)\\.?\\s*(?:,|$))");

    private CreditLines() {}

    static List<Byline> read(String author, String title, String description) {
        List<String> names = BETWEEN_NAMES
                .splitAsStream(known(author))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        List<String> titles = each(title, names.size());
        List<String> descriptions = each(description, names.size());
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Byline(names.get(i), titles.get(i), descriptions.get(i)))
                .toList();
    }

    private static List<String> each(String line, int names) {
        List<String> parts = List.of(line.split(";", -1));
        List<String> each = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            each.add(known(parts.size() == names ? parts.get(i) : line));
        }
        return each;
    }

    private static String known(String text) {
        String line = Markup.line(text);
        return line.equalsIgnoreCase(TextLimits.UNKNOWN_DETAIL) ? "" : line;
    }

    static String names(List<Byline> byline) {
        return stated(
                byline.stream()
                        .map(credit ->
                                Markup.line(BETWEEN_NAMES.matcher(credit.name()).replaceAll(" ")))
                        .toList(),
                ", ");
    }

    /** One line for all: said once where it is true of everyone, otherwise one part for each name. */
    static String details(List<Byline> byline, Function<Byline, String> detail) {
        List<String> all = byline.stream()
                .map(credit -> stated(Markup.line(detail.apply(credit))))
                .toList();
        if (byline.size() < 2) {
            return stated(all, "");
        }
        List<String> parts = all.stream().map(part -> part.replace(';', ',')).toList();
        return stated(parts.stream().distinct().count() == 1 ? parts.subList(0, 1) : parts, "; ");
    }

    private static String stated(List<String> values, String separator) {
        return stated(String.join(separator, values));
    }

    private static String stated(String value) {
        return value.isEmpty() ? TextLimits.UNKNOWN_DETAIL : value;
    }
}
