package org.copydesk.site.response;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written. */
public final class Script {

    private static final Set<String> LANGUAGES = Set.of(
            "ar", "arc", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn", "nqo", "pnb", "ps",
            "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

    private Script() {}

    /** {@code rtl} or {@code ltr}, as the attribute {@code dir} takes it, for a BCP 47 tag. */
    public static String direction(String language) {
        var locale = Locale.forLanguageTag(language);
        var leftward = locale.getScript().isEmpty()
                ? LANGUAGES.contains(locale.getLanguage())
                : SCRIPTS.contains(locale.getScript());
        return leftward ? "rtl" : "ltr";
    }
}
