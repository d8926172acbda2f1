package org.copydesk.persistence.record;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What events said in words before they had details: the only place where such words are read. */
final class OlderDetails {

    private static final Pattern RESTORED = Pattern.compile("Restored (?:(.+) of )?revision ([0-9]{1,9})");
    private static final String TIMED = "Scheduled for ";

    private OlderDetails() {}

    static Details of(String action, String note, String about) {
        return Action.named(action)
                .map(known -> switch (known) {
                    case RESTORE_REVISION -> restored(note);
                    case SCHEDULE -> said(Details.AT, about);
                    case PUBLISH -> timed(note);
                    case SCHEDULE_FAILED -> said(Details.REFUSAL, note);
                    case CHANGE_DESK -> said(Details.DESK, note);
                    default -> Details.NONE;
                })
                .orElse(Details.NONE);
    }

    private static Details said(String name, String words) {
        return words == null ? Details.NONE : Details.of(name, words);
    }

    private static Details restored(String note) {
        var words = RESTORED.matcher(note == null ? "" : note);
        if (!words.matches()) return Details.NONE;
        var revision = Details.of(Details.REVISION, Integer.valueOf(words.group(2)));
        if (words.group(1) == null) return revision;
        return revision.and(Details.FIELDS, names(words.group(1)));
    }

    private static List<String> names(String words) {
        return Stream.of(words.split(", "))
                .map(name -> name.toUpperCase(Locale.ROOT).replace(' ', '_'))
                .toList();
    }

    private static Details timed(String note) {
        return note != null && note.startsWith(TIMED)
                ? Details.of(Details.AT, note.substring(TIMED.length()))
                : Details.NONE;
    }
}
