package org.copydesk.core.notifying;

import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What people are told, in their language and zone; the same words on pages and in mail. */
public record NoticeWords(Locale locale, ZoneId zone) {

    /** The languages there are; the first is everybody's who reads none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final ResourceBundle.Control AS_WRITTEN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * What happened, in a sentence.
     *
     * @param name of who did it, null when nobody did
     */
    public String sentence(String kind, String name, String about) {
        return of(kind, name == null ? of("nobody") : name, detail(kind, about));
    }

    /** The same for a list that names the person itself. */
    public String kind(String kind) {
        return of("kind." + kind);
    }

    /** What a program is told of, by whichever of its names it asked for it. */
    public String heard(String event) {
        return kind(Recipients.of(event).map(Recipients::name).orElse(event));
    }

    public String why(String circle) {
        return of("why." + circle);
    }

    public String of(String key, Object... values) {
        return new MessageFormat(bundle().getString(key), locale).format(values);
    }

    private String detail(String kind, String about) {
        if (about == null) return kind.equals(Recipients.STEP_OPENED.name()) ? of("step") : "";
        return switch (Recipients.valueOf(kind)) {
            case SCHEDULE_FAILED, WITHDRAWAL_FAILED, BUNDLE_FAILED -> either("reason." + about, "reason.other");
            case ROLE_CHANGED -> roles(about);
            case GUEST_DECIDED -> of("guest." + about);
            case SUGGESTED -> suggestions(about);
            case SCHEDULED, DUE_SOON, OVERDUE -> time(about);
            default -> about;
        };
    }

    /** Older messages name the suggestion and not how many there were, and are about one. */
    private String suggestions(String about) {
        return of("suggestions", about.matches("\\d{1,6}") ? Integer.valueOf(about) : Integer.valueOf(1));
    }

    private String roles(String about) {
        if (about.isEmpty()) return of("role.none");
        return Arrays.stream(about.split(",")).map(role -> of("role." + role)).collect(Collectors.joining(", "));
    }

    private String time(String about) {
        try {
            var time = ZonedDateTime.parse(about).withZoneSameInstant(zone);
            return DateTimeFormatter.ofPattern(of("time"), locale).format(time);
        } catch (DateTimeException unusual) {
            return about;
        }
    }

    private String either(String key, String other) {
        return of(bundle().containsKey(key) ? key : other);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle(
                "org.copydesk.core.notifying.notices", root(), NoticeWords.class.getClassLoader(), AS_WRITTEN);
    }

    private Locale root() {
        return locale.getLanguage().equals("de") ? Locale.GERMAN : Locale.ROOT;
    }
}
