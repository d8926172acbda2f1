package org.copydesk.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.copydesk.core.review.ReviewRefusal;
import org.copydesk.core.workflow.Refusal;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;

/** The sentences of the pages in the visitor's language. */
@Named
@RequestScoped
public class Words {

    @Inject
    Visitor visitor;

    private final Map<String, MessageFormat> sentences = new HashMap<>();
    private Locale locale;
    private ResourceBundle bundle;

    /** The sentence of this key with the values put in. */
    public String of(String key, Object... values) {
        return sentences.computeIfAbsent(key, this::sentence).format(values);
    }

    private MessageFormat sentence(String key) {
        return new MessageFormat(bundle().getString(key), locale());
    }

    /** A number as people here write it. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** Every state, for what has words for all of them. */
    public State[] getStates() {
        return State.values();
    }

    /** The moves that can be made for several articles at once: those that need no time and no oath of their own. */
    public List<Move> getBulkMoves() {
        return Move.asked().stream()
                .filter(move -> !move.asksForTime() && !move.asksForConfirmation() && move != Move.SKIP_STEP)
                .toList();
    }

    /** The names of all that can keep an article from being moved or given to somebody. */
    public List<String> getBulkReasons() {
        return Stream.concat(Stream.of(Refusal.values()), Stream.of(ReviewRefusal.values()))
                .map(Enum::name)
                .distinct()
                .toList();
    }

    /** The text, or the sentence of this key where there is none. */
    public String orElse(String text, String key) {
        return text.isBlank() ? of(key) : text;
    }

    /** The sentence of this key, or of the other when there is none. */
    public String either(String key, String other) {
        return bundle().containsKey(key) ? of(key) : of(other);
    }

    /** A revision by its number, and by its name when it has one. */
    public String called(int number, String name) {
        return name.isEmpty() ? of("revision.title", number) : of("revision.called", number, name);
    }

    /** What was done to somebody, to follow the name of who did it. */
    public String deed(String action, String about) {
        var key = "deed." + action;
        return of(bundle().containsKey(key) ? key : "deed.other", about);
    }

    /** Which rows of how many a table shows, as its paginator fills it in. */
    public String getPlace() {
        return of("table.place", "{startRecord}", "{endRecord}", "{totalRecords}");
    }

    /** As assistive technology calls the one of several views that one is looking at. */
    public String here(boolean here) {
        return here ? "page" : null;
    }

    /** For a button of a group that is chosen. */
    public String marked(boolean chosen) {
        return chosen ? "checked" : null;
    }

    public ResourceBundle bundle() {
        if (bundle == null) bundle = ResourceBundle.getBundle("org.copydesk.web.messages", locale());
        return bundle;
    }

    /** Two letters that stand for a name. */
    public String initials(String name) {
        var parts = name.strip().split("\\s+");
        var last = parts.length > 1 ? first(parts[parts.length - 1]) : "";
        return (first(parts[0]) + last).toUpperCase(locale());
    }

    /** One of sixteen colours that stays with a name. */
    public int hue(String name) {
        return Math.floorMod(name.hashCode(), 16);
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private Locale locale() {
        if (locale == null) locale = visitor.getLocale();
        return locale;
    }
}
