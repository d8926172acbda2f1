package org.copydesk.core.planning;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.core.text.markup.Slug;

/** What programs call a desk or a step: small letters, figures and hyphens. */
public final class ShortName {

    private static final int LONGEST = 60;
    private static final Pattern NAME = Pattern.compile("[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}-]{0," + (LONGEST - 1) + "}");
    private static final String OF_OTHER_SCRIPTS = "x";

    private ShortName() {}

    static boolean isOne(String name) {
        return NAME.matcher(name).matches();
    }

    /** A name after this title that none of these has; "" for no title. */
    public static String of(String title, Collection<String> taken) {
        if (title == null || title.isBlank()) return "";
        var slug = Slug.of(title);
        var cut = slug.substring(0, Math.min(slug.length(), LONGEST - 4));
        var name = isOne(cut) ? cut : OF_OTHER_SCRIPTS;
        return Stream.concat(Stream.of(name), IntStream.iterate(2, i -> i + 1).mapToObj(i -> name + "-" + i))
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
    }
}
