package org.copydesk.persistence.people;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people take a name for: signs that nobody sees do not count, and names that look the same are the same (UTS 39). */
public final class NameLikeness {

    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private NameLikeness() {}

    /** Whether every sign of it can be seen and stands where it was put. */
    public static boolean isPlain(String name) {
        return name.codePoints().noneMatch(NameLikeness::isUnseen);
    }

    /** The name without what cannot be seen or turns others around. */
    public static String plain(String name) {
        var seen = name.codePoints()
                .map(sign -> Character.isWhitespace(sign) ? ' ' : sign)
                .filter(sign -> !isUnseen(sign))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return SPACES.matcher(seen).replaceAll(" ").strip();
    }

    /** The same for two names that a person could take for each other. */
    public static String of(String name) {
        var skeleton = LOOKS.getSkeleton(folded(plain(name)));
        return folded(skeleton).replace('i', 'l').replace(" ", ""); // a capital I looks like a small l
    }

    private static String folded(String text) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(text);
    }

    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT) || sign == 0x2800;
        };
    }
}
