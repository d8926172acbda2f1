package org.copydesk.core.text.words;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into its smallest units for people: words, runs of white space, and punctuation marks and symbols one
 * by one. Joined together again the units are the text. Scripts written without spaces are split by what their readers
 * take for a word: Thai and Japanese by dictionary and script, Chinese by character.
 */
public final class WordSplitter {

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final String text;
    private final Locale language;
    private final boolean fine;
    private final List<String> units = new ArrayList<>();

    private WordSplitter(String text, Locale language, boolean fine) {
        this.text = text;
        this.language = language;
        this.fine = fine;
    }

    /** The units of a text in that language; {@link Locale#ROOT} when it is not known. */
    public static List<String> of(String text, Locale language) {
        return split(text, language, false);
    }

    /** Smaller units, so that people may edit both sides of a hyphen without touching each other's words. */
    public static List<String> finely(String text, Locale language) {
        return split(text, language, true);
    }

    private static List<String> split(String text, Locale language, boolean fine) {
        var words = new WordSplitter(text, language, fine);
        words.split();
        return words.units;
    }

    /** Whether the unit is a word or number, not white space or punctuation. */
    public static boolean isWord(String unit) {
        for (int i = 0; i < unit.length(); i += Character.charCount(unit.codePointAt(i))) {
            if (Character.isLetterOrDigit(unit.codePointAt(i))) return true;
        }
        return false;
    }

    public static boolean isSpace(String unit) {
        for (int i = 0; i < unit.length(); i++) {
            if (!isSpace(unit.charAt(i))) return false;
        }
        return !unit.isEmpty();
    }

    private void split() {
        int start = 0;
        while (start < text.length()) {
            int c = text.codePointAt(start);
            if (isUnspaced(c)) start = addUnspaced(start, UnicodeScript.of(c));
            else start = add(start, isSpace(c) ? spaceEnd(start) : isLetter(c) ? wordEnd(start) : symbolEnd(start, c));
        }
    }

    private int add(int start, int end) {
        units.add(text.substring(start, end));
        return end;
    }

    private int spaceEnd(int start) {
        int end = start;
        while (end < text.length() && isSpace(text.codePointAt(end))) end += width(end);
        return end;
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if ((isLetter(c) && !isUnspaced(c)) || isExtending(c)) end += Character.charCount(c);
            else if (joins(end, c)) end++;
            else break;
        }
        return end;
    }

    /** Inside a word or number: "don't", "co-operate", "3.20", "1,000", "10:30", "2026-11-26". */
    private boolean joins(int place, int c) {
        if (place + 1 >= text.length()) return false;
        char before = text.charAt(place - 1);
        char after = text.charAt(place + 1);
        return switch (c) {
            case '\'', '’', '·', '״', '׳' -> Character.isLetter(before) && Character.isLetter(after);
            case '.', ',', '٫', '٬' -> Character.isDigit(before) && Character.isDigit(after);
            case ':', '/' -> !fine && Character.isDigit(before) && Character.isDigit(after);
            case '-', '\u2010', '\u2011' -> !fine && isPlain(before) && isPlain(after);
            default -> false;
        };
    }

    private static boolean isPlain(char c) {
        return Character.isLetterOrDigit(c) && !isUnspaced(c);
    }

    /** A symbol with all that belongs to it (an emoji with its skin tone or family), or the same mark repeated. */
    private int symbolEnd(int start, int first) {
        int end = start + Character.charCount(first);
        if (isFlagPart(first) && end < text.length() && isFlagPart(text.codePointAt(end))) end += width(end);
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean belongs = isExtending(c) || c == first || text.charAt(end - 1) == '\u200d';
            if (!belongs || isFlagPart(c) || isSpace(c)) break;
            end += Character.charCount(c);
        }
        return end;
    }

    /** Adds the units of a run in a script without spaces; answers where it ends. */
    private int addUnspaced(int start, UnicodeScript script) {
        int end = start;
        boolean japanese = isJapanese(script);
        while (end < text.length()) {
            int c = text.codePointAt(end);
            UnicodeScript next = UnicodeScript.of(c);
            boolean same = next == script || (japanese && isUnspaced(c) && isJapanese(next));
            if (!same && !isExtending(c) && c != 'ー') break;
            end += Character.charCount(c);
        }
        breakUp(text.substring(start, end), breaks(script));
        return end;
    }

    private void breakUp(String run, BreakIterator breaks) {
        breaks.setText(run);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            units.add(run.substring(start, end));
        }
    }

    private BreakIterator breaks(UnicodeScript script) {
        return switch (script) {
            case THAI -> BreakIterator.getWordInstance(THAI);
            case HIRAGANA, KATAKANA -> BreakIterator.getWordInstance(Locale.JAPANESE);
            case HAN ->
                isJapanese(script)
                        ? BreakIterator.getWordInstance(Locale.JAPANESE)
                        : BreakIterator.getCharacterInstance(Locale.ROOT);
            default -> BreakIterator.getCharacterInstance(Locale.ROOT);
        };
    }

    /** Japanese mixes three scripts in one word; Chinese characters alone are Japanese when the language says so. */
    private boolean isJapanese(UnicodeScript script) {
        return switch (script) {
            case HIRAGANA, KATAKANA -> true;
            case HAN -> language.getLanguage().equals("ja");
            default -> false;
        };
    }

    private static boolean isUnspaced(int c) {
        if (c < 0x0e00) return false;
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> isLetter(c) || isExtending(c);
            default -> false;
        };
    }

    /** Whether this character is nothing to see. */
    public static boolean isSpace(int c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    /** Accents, joiners, variation selectors, skin tones: never a unit of their own. */
    private static boolean isExtending(int c) {
        if (c < 0x00ad) return false;
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || (c >= 0x1f3fb && c <= 0x1f3ff);
    }

    private static boolean isFlagPart(int c) {
        return c >= 0x1f1e6 && c <= 0x1f1ff;
    }

    private int width(int place) {
        return Character.charCount(text.codePointAt(place));
    }
}
