package org.copydesk.persistence.words;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * A text as searches see it: small letters without accents, one sign for all apostrophes and one for all hyphens, ASCII
 * digits, nothing that cannot be seen. Every sign knows the place in the text that it came from.
 */
final class FoldedText {

    private static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 TAKING_APART = Normalizer2.getNFDInstance();
    private static final Normalizer2 COMPOSING = Normalizer2.getNFCInstance();

    private static final String APOSTROPHES =
            "'\u2019\u2018\u201b\u02bc\u02bb\u02be\u02bf\u02b9\ua78c\u2032\u00b4`\uff07\u05f3\u05f4";
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d\u05be\u058a";
    private static final String SPACES_IN_NUMBERS = "\u00a0\u202f\u2009\u2007";

    /** The trade mark and the service mark, which belong to no name. */
    private static final String MARKS_OF_OWNERS = "\u2122\u2120";

    private static final char FRACTION_SLASH = '\u2044';

    /** Persian writes it between the parts of a word. */
    private static final char NON_JOINER = '\u200c';

    /** Hindi writes the one or the other before a consonant. */
    private static final String HALF_NA = "\u0928\u094d";

    private static final String ANUSVARA = "\u0902";

    private final String original;
    private final StringBuilder signs = new StringBuilder();
    private int[] places = new int[64];
    private final BitSet spelledOut = new BitSet();
    private final Map<Integer, Character> behind = new HashMap<>();
    private final BitSet humps = new BitSet();
    private int end;

    FoldedText(String original) {
        this.original = original;
        for (int i = 0; i < original.length(); ) {
            int next = endOfSign(i);
            fold(i, next);
            i = next;
        }
        end = original.length();
    }

    int length() {
        return signs.length();
    }

    int codePointAt(int index) {
        return index < signs.length() ? signs.codePointAt(index) : -1;
    }

    String substring(int from, int to) {
        return signs.substring(from, to);
    }

    /**
     * The same with the letter that stands behind another one where it has no dots, no ring and no stroke, as in Mueller, Aalborg
     * and Djokovic; equal to the substring without such a letter.
     */
    String spelled(int from, int to) {
        if (!isOneOf(spelledOut, from, to)) return substring(from, to);
        var spelled = new StringBuilder();
        for (int i = from; i < to; i++) {
            spelled.append(signs.charAt(i));
            if (spelledOut.get(i)) spelled.append(behind.get(i).charValue());
        }
        return spelled.toString();
    }

    /** Whether these are letters from a to z that are written in one way. */
    boolean isLatin(int from, int to) {
        for (int i = from; i < to; i++) if (signs.charAt(i) < 'a' || signs.charAt(i) > 'z') return false;
        return !isOneOf(spelledOut, from, to) && !isOneOf(humps, from, to);
    }

    /** Whether a capital stands here behind a small letter, as in YouTube. */
    boolean isHump(int index) {
        return humps.get(index);
    }

    private static boolean isOneOf(BitSet letters, int from, int to) {
        int next = letters.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** Where in the text the sign came from, and for the end of the signs the end of the text. */
    int place(int index) {
        return index < signs.length() ? places[index] : end;
    }

    /** A letter with all that belongs to it. */
    private int endOfSign(int start) {
        int i = start + Character.charCount(original.codePointAt(start));
        while (i < original.length() && continues(original.codePointAt(i)))
            i += Character.charCount(original.codePointAt(i));
        return i;
    }

    private static boolean continues(int sign) {
        if (sign < 0x300) return sign == 0xad;
        return isMark(sign)
                || sign == 0xff9e
                || sign == 0xff9f
                || (sign >= 0x1160 && sign <= 0x11ff)
                || UCharacter.hasBinaryProperty(sign, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean isMark(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private void fold(int from, int to) {
        char first = original.charAt(from);
        if (Character.isUpperCase(first) && from > 0 && Character.isLowerCase(original.charAt(from - 1)))
            humps.set(signs.length());
        if (first == '"' && standsForGershayim(from)) append('\'', from);
        else if (first == ' ' && groupsDigits(from)) append('\'', from);
        else if (to == from + 1 && first < 0x80 && APOSTROPHES.indexOf(first) < 0)
            append(Character.toLowerCase(first), from);
        else if (SPACES_IN_NUMBERS.indexOf(first) >= 0 && groupsDigits(from)) append('\'', from);
        else if (APOSTROPHES.indexOf(first) >= 0) append('\'', from);
        else if (HYPHENS.indexOf(first) >= 0) append('-', from);
        else if (MARKS_OF_OWNERS.indexOf(first) >= 0) append(' ', from);
        else {
            foldLetter(original.substring(from, to), from);
            if (original.charAt(to - 1) == NON_JOINER && isArabic(first)) append('-', to - 1);
        }
    }

    private static boolean isArabic(char sign) {
        return sign >= 0x620 && sign <= 0x6ff;
    }

    /** 1 500 000. */
    private boolean groupsDigits(int space) {
        if (space == 0 || space + 3 >= original.length() || !Character.isDigit(original.charAt(space - 1)))
            return false;
        if (space > 3 && original.substring(space - 4, space).chars().allMatch(Character::isDigit)) return false;
        for (int i = space + 1; i <= space + 3; i++) if (!Character.isDigit(original.charAt(i))) return false;
        return space + 4 == original.length() || !Character.isDigit(original.charAt(space + 4));
    }

    /** Within a Hebrew acronym. */
    private boolean standsForGershayim(int quote) {
        return quote > 0
                && quote + 1 < original.length()
                && isHebrew(original.charAt(quote - 1))
                && isHebrew(original.charAt(quote + 1));
    }

    private static boolean isHebrew(char sign) {
        return sign >= 0x5b0 && sign <= 0x5ea;
    }

    private void foldLetter(String letter, int from) {
        var small = FOLDING.normalize(letter);
        if (small.equals(HALF_NA)) small = ANUSVARA;
        if (small.indexOf(FRACTION_SLASH) > 0) append(' ', from); // 3½ is 3 1/2
        char second = small.length() == 1 ? second(small.charAt(0)) : 0;
        var bare = new StringBuilder();
        TAKING_APART.normalize(small).codePoints().forEach(sign -> {
            if (!isAccent(sign)) bare.append(plain(sign));
        });
        var folded = COMPOSING.normalize(bare);
        if (second != 0) {
            spelledOut.set(signs.length());
            behind.put(signs.length(), second);
        }
        for (int i = 0; i < folded.length(); i++) append(folded.charAt(i), from);
    }

    /** What is written behind a letter by those who have it only without its sign, or 0. */
    private static char second(char letter) {
        return switch (letter) {
            case 'ä', 'ö', 'ü', 'ø' -> 'e';
            case 'å' -> 'a';
            case 'đ' -> 'j';
            default -> 0;
        };
    }

    /** Marks that a word is known without. In other scripts, and on kana, marks are vowels or make another letter. */
    private static boolean isAccent(int sign) {
        if (Character.getType(sign) != Character.NON_SPACING_MARK || sign == 0x3099 || sign == 0x309a) return false;
        return switch (UScript.getScript(sign)) {
            case UScript.INHERITED,
                    UScript.COMMON,
                    UScript.LATIN,
                    UScript.GREEK,
                    UScript.CYRILLIC,
                    UScript.HEBREW,
                    UScript.ARABIC,
                    UScript.SYRIAC -> true;
            default -> false;
        };
    }

    /** Letters that are accented in all but their decomposition, and digits of all scripts. */
    private static String plain(int sign) {
        return switch (sign) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ı' -> "i";
            case 'ħ' -> "h";
            case 'ŋ' -> "n";
            case 'ŧ' -> "t";
            case 'ə' -> "e";
            case 'ґ' -> "г";
            case '×' -> "x";
            case FRACTION_SLASH -> "/";
            case 0x66b -> "."; // the points in numbers of Arabic digits
            case 0x66c -> "'";
            case 0x671 -> "\u0627";
            case 0x643 -> "\u06a9"; // Arabic and Persian kaf, and the three of yeh
            case 0x64a, 0x649 -> "\u06cc";
            case 0x629, 0x6c1, 0x6c3, 0x6d5 ->
                "\u0647"; // teh marbuta, written without its dots as heh, and those of Urdu
            case 0x640 -> ""; // a line that only makes a word longer
            case 0x901 -> ANUSVARA;
            case 0x93c -> ""; // nukta, left out as often as not
            default ->
                Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER
                        ? Integer.toString(UCharacter.digit(sign, 10))
                        : Character.toString(sign);
        };
    }

    private void append(char sign, int place) {
        if (signs.length() == places.length) places = Arrays.copyOf(places, places.length * 2);
        places[signs.length()] = place;
        signs.append(sign);
    }
}
