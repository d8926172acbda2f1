package org.copydesk.core.text.files.interchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.markup.Markup;

/** The ordered subjects: {@code Category 1: CHINA; Category 2: DIPLOMACY}. */
final class Categories {

    private static final Pattern LABEL = Pattern.compile("Category\\s*[0-9]{1,9}");
    private static final Pattern NUMBERED = Pattern.compile("(?:^|;)\\s*Category\\s*([0-9]{1,9})\\s*:");

    private Categories() {}

    static boolean isLabel(String label) {
        return label.startsWith("Category") && LABEL.matcher(label).matches();
    }

    static List<String> read(Headers headers) {
        Set<String> subjects = new LinkedHashSet<>();
        int expected = 1;
        for (Headers.HeaderLine entry : headers.categories()) {
            Matcher number = NUMBERED.matcher(entry.value());
            int end = -1;
            while (number.find()) {
                if (end >= 0) {
                    add(entry.value().substring(end, number.start()), entry.line(), subjects, headers);
                }
                if (Integer.parseInt(number.group(1)) != expected++) {
                    headers.problem(entry.line(), FileFault.CATEGORY_ORDER, "Category " + number.group(1));
                }
                end = number.end();
            }
            add(entry.value().substring(end), entry.line(), subjects, headers);
        }
        return new ArrayList<>(subjects);
    }

    private static void add(String value, int line, Set<String> subjects, Headers headers) {
        String subject = Markup.line(value);
        if (subject.isEmpty()) {
            headers.problem(line, FileFault.EMPTY_CATEGORY, "");
        } else if (subject.length() > TextLimits.NAME) {
            headers.problem(line, FileFault.TOO_LONG, subject);
        } else if (subjects.add(subject) && subjects.size() == TextLimits.ENTRIES + 1) {
            headers.problem(line, FileFault.TOO_MANY, "");
        }
    }

    static String write(List<String> subjects) {
        StringBuilder line = new StringBuilder();
        for (String subject : subjects) {
            int number = subjects.indexOf(subject) + 1;
            line.append(line.isEmpty() ? "" : "; ")
                    .append("Category ")
                    .append(number)
                    .append(": ");
            line.append(NUMBERED.matcher(Markup.line(subject)).replaceAll(" $1"));
        }
        return line.toString();
    }
}
