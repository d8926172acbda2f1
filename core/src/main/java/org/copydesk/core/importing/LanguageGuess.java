package org.copydesk.core.importing;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Text;

/** The language that a text's script speaks for, where files do not say it. Latin letters speak for none. */
final class LanguageGuess {

    private static final int ENOUGH = 2_000;

    private static final Map<UnicodeScript, String> LANGUAGES = Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, "ar"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.CYRILLIC, "ru"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"));

    private LanguageGuess() {}

    /** The tag of the script that most letters have; {@code otherwise} for Latin. */
    static String of(Text text, String otherwise) {
        var letters = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
        (text.title() + Markup.plainText(text.body()))
                .codePoints()
                .filter(Character::isLetter)
                .limit(ENOUGH)
                .forEach(letter -> letters.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        var most = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.LATIN);
        if (most == UnicodeScript.HAN && kana > letters.get(most) / 10) return "ja";
        return LANGUAGES.getOrDefault(most, otherwise);
    }
}
