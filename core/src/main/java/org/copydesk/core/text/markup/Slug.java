package org.copydesk.core.text.markup;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import org.copydesk.persistence.article.VisibleText;

/** The readable part of an address: words of letters and digits in lower case, joined by hyphens. */
public final class Slug {

    private static final int LENGTH = 80;
    private static final String FALLBACK = "article";
    private static final String APOSTROPHES = "'\u2018\u2019\u02BC";

    /** Latin letters that do not come apart into an ASCII letter and a mark. */
    private static final Map<Integer, String> LATIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ŋ', "ng"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ə', "e"));

    private final StringBuilder slug = new StringBuilder();
    private boolean afterLatin;
    private boolean afterLetter;

    private Slug() {}

    /** Never empty, at most 80 characters, cut between words where there is a place to cut. */
    public static String of(String title) {
        Slug slug = new Slug();
        Normalizer.normalize(title, Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(slug::add);
        return shortened(Normalizer.normalize(slug.slug, Form.NFC));
    }

    private void add(int c) {
        if (VisibleText.isIgnorable(c)) {
            return;
        }
        if (Character.isLetterOrDigit(c)) {
            afterLatin = UnicodeScript.of(c) == UnicodeScript.LATIN;
            afterLetter = true;
            slug.append(LATIN.getOrDefault(c, Character.toString(c)));
        } else if (isMark(c)) {
            if (afterLetter && !afterLatin) {
                slug.appendCodePoint(c);
            }
        } else if (APOSTROPHES.indexOf(c) < 0) {
            separate();
        }
    }

    private void separate() {
        afterLetter = false;
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static String shortened(String slug) {
        String cut = slug;
        if (slug.length() > LENGTH) {
            int word = slug.lastIndexOf('-', LENGTH);
            boolean splitsPair = Character.isHighSurrogate(slug.charAt(LENGTH - 1));
            cut = slug.substring(0, word > 0 ? word : splitsPair ? LENGTH - 1 : LENGTH);
        }
        String trimmed = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return trimmed.isEmpty() ? FALLBACK : trimmed;
    }
}
