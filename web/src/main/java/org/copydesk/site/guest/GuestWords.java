package org.copydesk.site.guest;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.copydesk.core.review.ReviewRefusal;

/** What a guest reads beside the text, in the first of our languages that their browser asks for. */
record GuestWords(Locale locale) {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final ResourceBundle.Control AS_WRITTEN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    static GuestWords forReader(List<Locale> wanted) {
        var named = wanted.stream().map(Locale::getLanguage).map(Locale::forLanguageTag);
        return new GuestWords(named.filter(LANGUAGES::contains).findFirst().orElse(Locale.ENGLISH));
    }

    String language() {
        return locale.toLanguageTag();
    }

    String of(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), locale).format(values);
    }

    /** Why something was not taken. */
    String refused(ReviewRefusal refusal) {
        var key = "refused." + refusal;
        return of(bundle().containsKey(key) ? key : "refused");
    }

    String time(Instant time, ZoneId zone) {
        return DateTimeFormatter.ofPattern(bundle().getString("time"), locale).format(time.atZone(zone));
    }

    /** Every sentence in which nothing is put in. */
    Map<String, String> all() {
        return bundle().keySet().stream()
                .filter(key -> !bundle().getString(key).contains("{"))
                .collect(Collectors.toMap(key -> key.replace('.', '_'), this::of));
    }

    ResourceBundle bundle() {
        var root = locale.equals(Locale.GERMAN) ? Locale.GERMAN : Locale.ROOT;
        return ResourceBundle.getBundle("site.guest", root, GuestWords.class.getClassLoader(), AS_WRITTEN);
    }
}
