package org.copydesk.core.text.files.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Byline;

/**
 * The three author lines. Names are parted by commas; by semicolons where there is one, so that names may hold commas. A
 * title or description is true of each name, as where several people of one office sign; where it has as many parts,
 * between semicolons, as there are names, each name has its own. A part that holds a semicolon stands in quotation marks,
 * and one inside of it is doubled.
 */
final class CreditLines {

    private static final Pattern COMMA =
            Pattern.compile(",(?!\\s*(?:Jr|Sr|Esq|Ph\\.?\\s?D|M\\.?D|II|III|IV)\\.?\\s*(?:[,;]|$))");

    private CreditLines() {}

    static List<Byline> read(String author, String title, String description) {
        List<String> names = names(known(author));
        List<String> titles = each(title, names.size());
        List<String> descriptions = each(description, names.size());
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Byline(names.get(i), titles.get(i), descriptions.get(i)))
                .toList();
    }

    private static List<String> names(String line) {
        List<String> parts = parts(line);
        Stream<String> names = parts.size() > 1 || isQuoted(line)
                ? parts.stream().map(CreditLines::unquoted)
                : COMMA.splitAsStream(line);
        return names.map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static List<String> each(String line, int names) {
        List<String> parts = names == 1 ? List.of() : parts(line);
        List<String> each = new ArrayList<>();
        for (int i = 0; i < names; i++) {
            if (parts.size() == names) {
                each.add(known(unquoted(parts.get(i))));
            } else {
                each.add(known(parts.size() == 1 ? unquoted(line) : line));
            }
        }
        return each;
    }

    /** What stands between semicolons, those in quotation marks left out. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (quoted && line.startsWith("\"\"", i)) {
                i++;
            } else if (sign == '"' && (quoted || line.substring(begin, i).isBlank())) {
                quoted = !quoted;
            } else if (sign == ';' && !quoted) {
                parts.add(line.substring(begin, i));
                begin = i + 1;
            }
        }
        if (quoted && line.indexOf(';', begin) >= 0) {
            return List.of(line.split(";", -1)); // a quotation mark that nothing ends says nothing
        }
        parts.add(line.substring(begin));
        return parts;
    }

    /** In quotation marks for the sake of a sign in it that would part it otherwise. */
    private static boolean isQuoted(String part) {
        String text = part.strip();
        return text.length() > 2
                && text.startsWith("\"")
                && text.endsWith("\"")
                && (text.contains(";") || text.contains("\"\""));
    }

    private static String unquoted(String part) {
        String text = part.strip();
        return isQuoted(part) ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
    }

    private static String quoted(String part) {
        boolean parts = part.contains(";") || part.startsWith("\"");
        return parts ? '"' + part.replace("\"", "\"\"") + '"' : part;
    }

    private static String known(String text) {
        String line = Markup.line(text);
        return line.equalsIgnoreCase(TextLimits.UNKNOWN_DETAIL) ? "" : line;
    }

    static String names(List<Byline> byline) {
        List<String> names =
                byline.stream().map(credit -> Markup.line(credit.name())).toList();
        boolean plain = names.stream()
                .noneMatch(name -> COMMA.matcher(name).find() || !quoted(name).equals(name));
        if (plain) {
            return stated(String.join(", ", names));
        }
        String line = names.stream().map(CreditLines::quoted).collect(Collectors.joining("; "));
        return names.size() == 1 && !line.startsWith("\"") ? line + ';' : line;
    }

    /** One line for all: said once where it is true of everyone, otherwise one part for each name. */
    static String details(List<Byline> byline, Function<Byline, String> detail) {
        List<String> all = byline.stream()
                .map(credit -> stated(Markup.line(detail.apply(credit))))
                .toList();
        if (byline.size() < 2) {
            return stated(String.join("", all));
        }
        List<String> parts = all.stream().map(CreditLines::quoted).toList();
        return String.join("; ", parts.stream().distinct().count() == 1 ? parts.subList(0, 1) : parts);
    }

    private static String stated(String value) {
        return value.isEmpty() ? TextLimits.UNKNOWN_DETAIL : value;
    }
}
