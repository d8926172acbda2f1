package org.copydesk.core.writing;

import static java.util.Objects.requireNonNullElse;
import static org.copydesk.core.writing.Flaw.Reason.MALFORMED;
import static org.copydesk.core.writing.Flaw.Reason.MISSING;
import static org.copydesk.core.writing.Flaw.Reason.TOO_DEEP;
import static org.copydesk.core.writing.Flaw.Reason.TOO_LONG;
import static org.copydesk.core.writing.Flaw.Reason.TOO_MANY;
import static org.copydesk.core.writing.Flaw.Reason.UNKNOWN;
import static org.copydesk.core.writing.Flaw.Reason.UNPRINTABLE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.bounds.HtmlBounds;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.core.text.markup.block.Characters;
import org.copydesk.core.text.merge.Resolution;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Label;
import org.copydesk.persistence.article.PrintedDate;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.VisibleText;
import org.copydesk.persistence.planning.Desks;

/** Turns what people hand in into texts that can be stored: cleaned, and within the limits. */
@ApplicationScoped
public class ManuscriptCheck {

    private static final Byline NOBODY = new Byline("");

    @Inject
    Desks desks;

    /** @throws ManuscriptRefused naming every flaw, not just the first */
    public Text text(Manuscript manuscript) {
        var flaws = new ArrayList<Flaw>();
        var title = line(flaws, "title", manuscript.title(), TextLimits.TITLE);
        if (title.isEmpty()) flaws.add(Flaw.of("title", MISSING));
        var standfirst = line(flaws, "standfirst", manuscript.standfirst(), TextLimits.STANDFIRST);
        var html = body(flaws, "body", manuscript.body());
        var subjects = subjects(manuscript, flaws);
        var byline = byline(manuscript, flaws);
        var said = language(manuscript);
        var language = said == null ? null : tag(said);
        if (said != null && language == null) flaws.add(Flaw.of("language", MALFORMED));
        var time = said(manuscript.publishedTime());
        if (time != null && !PrintedDate.isOne(time)) flaws.add(Flaw.of("publishedTime", MALFORMED));
        if (manuscript.desk() != null && desks.find(manuscript.desk()).isEmpty()) flaws.add(Flaw.of("desk", UNKNOWN));
        refuse(flaws);
        return new Text(title, standfirst, Markup.canonical(html), subjects, byline, language, time);
    }

    /**
     * An unfinished text, kept as it was typed whatever it lacks; there is no more of it than of one that is saved.
     *
     * @throws ManuscriptRefused naming what there is too much of, and what cannot be stored
     */
    public Text asTyped(Manuscript manuscript) {
        var flaws = new ArrayList<Flaw>();
        typed(flaws, "title", manuscript.title(), TextLimits.TITLE);
        typed(flaws, "standfirst", manuscript.standfirst(), TextLimits.STANDFIRST);
        var html = body(flaws, "body", manuscript.body());
        var subjects = entries(flaws, "subjects", manuscript.subjects());
        each("subjects", subjects, (path, subject) -> typed(flaws, path, subject, TextLimits.NAME));
        var byline = entries(flaws, "byline", manuscript.byline());
        each("byline", byline, (path, credit) -> {
            typed(flaws, path + ".name", credit.name(), TextLimits.NAME);
            typed(flaws, path + ".title", credit.title(), TextLimits.NAME);
            typed(flaws, path + ".description", credit.description(), TextLimits.DETAIL);
        });
        typed(flaws, "language", manuscript.language(), TextLimits.TAG);
        typed(flaws, "publishedTime", manuscript.publishedTime(), TextLimits.TAG);
        refuse(flaws);
        return new Text(
                manuscript.title(),
                manuscript.standfirst(),
                Markup.canonical(html),
                subjects,
                byline,
                manuscript.language(),
                manuscript.publishedTime());
    }

    /** A stored text as it would be taken in today. */
    Text cleaned(Text stored) {
        var byline = stored.byline().stream()
                .map(credit -> new Byline(line(credit.name()), line(credit.title()), line(credit.description())))
                .toList();
        return new Text(
                line(stored.title()),
                line(stored.standfirst()),
                Markup.canonical(stored.body()),
                stored.subjects().stream().map(ManuscriptCheck::line).toList(),
                byline,
                stored.language(),
                stored.publishedTime());
    }

    /** What people wrote where edits touch. @throws ManuscriptRefused naming what there is too much of */
    void resolutions(Map<String, Resolution> resolutions) {
        var flaws = new ArrayList<Flaw>();
        resolutions.forEach((id, resolution) -> body(flaws, "resolutions." + id, resolution.own()));
        refuse(flaws);
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) throw new ManuscriptRefused(flaws);
    }

    /** The HTML as it came, when it may be parsed; "" beside a flaw. */
    private static String body(List<Flaw> flaws, String field, String given) {
        var html = requireNonNullElse(given, "");
        if (!fits(flaws, field, html, TextLimits.BODY) || !isPrintable(flaws, field, html)) return "";
        var bounds = HtmlBounds.of(html);
        if (bounds.isTooDeep()) flaws.add(new Flaw(field, TOO_DEEP, HtmlBounds.DEPTH));
        else if (bounds.isTooMuch()) flaws.add(new Flaw(field, TOO_MANY, HtmlBounds.ELEMENTS));
        return bounds.isTooDeep() || bounds.isTooMuch() ? "" : html;
    }

    /** One line, cleaned. What is far too long is not cleaned first. */
    private static String line(List<Flaw> flaws, String field, String given, int limit) {
        var text = requireNonNullElse(given, "");
        if (text.length() > TextLimits.BODY || !isPrintable(flaws, field, text)) {
            fits(flaws, field, text, limit);
            return text;
        }
        var line = line(text);
        fits(flaws, field, line, limit);
        return line;
    }

    private static void typed(List<Flaw> flaws, String field, String given, int limit) {
        var text = requireNonNullElse(given, "");
        if (fits(flaws, field, text, limit)) isPrintable(flaws, field, text);
    }

    private static boolean isPrintable(List<Flaw> flaws, String field, String text) {
        boolean printable = Characters.unprintable(text).isEmpty();
        if (!printable)
            flaws.add(new Flaw(field, UNPRINTABLE, Characters.unprintable(text).getAsInt()));
        return printable;
    }

    /** What is cleared is as if nothing had ever been said. */
    private static String language(Manuscript manuscript) {
        return manuscript.language() != null && manuscript.language().isBlank()
                ? TextLimits.LANGUAGE
                : said(manuscript.language());
    }

    private static String said(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static List<String> subjects(Manuscript manuscript, List<Flaw> flaws) {
        var given = entries(flaws, "subjects", manuscript.subjects());
        var lines = new ArrayList<String>();
        each("subjects", given, (path, subject) -> lines.add(line(flaws, path, subject, TextLimits.NAME)));
        return lines.stream()
                .filter(subject -> !subject.isEmpty())
                .filter(firstOfItsName())
                .toList();
    }

    /** The entries, of which none is nothing; none of them when there are more than are looked at. */
    private static <T> List<T> entries(List<Flaw> flaws, String field, List<T> given) {
        var entries = requireNonNullElse(given, List.<T>of());
        if (entries.size() > TextLimits.ENTRIES) {
            flaws.add(new Flaw(field, TOO_MANY, TextLimits.ENTRIES));
            return List.of();
        }
        int before = flaws.size();
        each(field, entries, (path, entry) -> {
            if (entry == null) flaws.add(Flaw.of(path, MISSING));
        });
        return flaws.size() > before ? List.of() : entries;
    }

    private static <T> void each(String field, List<T> entries, BiConsumer<String, T> look) {
        for (int i = 0; i < entries.size(); i++) look.accept(field + '[' + i + ']', entries.get(i));
    }

    /** A subject is the same however its letters are written. */
    private static Predicate<String> firstOfItsName() {
        var names = new HashSet<String>();
        return subject -> names.add(subject.toLowerCase(Locale.ROOT));
    }

    private static List<Byline> byline(Manuscript manuscript, List<Flaw> flaws) {
        var byline = new ArrayList<Byline>();
        each("byline", entries(flaws, "byline", manuscript.byline()), (path, credit) -> {
            var cleaned = new Byline(
                    line(flaws, path + ".name", credit.name(), TextLimits.NAME),
                    detail(line(flaws, path + ".title", credit.title(), TextLimits.NAME)),
                    detail(line(flaws, path + ".description", credit.description(), TextLimits.DETAIL)));
            if (cleaned.equals(NOBODY)) return;
            if (cleaned.name().isEmpty()) flaws.add(Flaw.of(path + ".name", MISSING));
            byline.add(cleaned);
        });
        return byline;
    }

    /** What the interchange format says where nothing is known says nothing here either. */
    private static String detail(String line) {
        return line.equalsIgnoreCase(TextLimits.UNKNOWN_DETAIL) ? "" : line;
    }

    private static boolean fits(List<Flaw> flaws, String field, String value, int limit) {
        if (value.length() > limit) flaws.add(new Flaw(field, TOO_LONG, limit));
        return value.length() <= limit;
    }

    /** The tag as it is written everywhere, {@code en-US} for {@code EN-us}; null where it names no language. */
    private static String tag(String tag) {
        try {
            if (tag.length() > TextLimits.TAG) return null;
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            return locale.getLanguage().isEmpty() ? null : locale.toLanguageTag();
        } catch (IllformedLocaleException malformed) {
            return null;
        }
    }

    /** @throws ManuscriptRefused naming every flaw */
    public Label label(String name, String annotation) {
        var flaws = new ArrayList<Flaw>();
        var label = new Label(
                line(flaws, "name", name, TextLimits.LABEL), lines(flaws, "annotation", annotation, TextLimits.DETAIL));
        refuse(flaws);
        return label;
    }

    /** Plain text of several lines. */
    private static String lines(List<Flaw> flaws, String field, String given, int limit) {
        var text = requireNonNullElse(given, "");
        if (!isPrintable(flaws, field, text)) return text;
        var lines = text.replaceAll("\\r\\n?|[\\u2028\\u2029]", "\n")
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
        fits(flaws, field, lines, limit);
        return lines;
    }

    /** One line of plain text as every door takes it; "" when none of it can be seen. */
    private static String line(String text) {
        var line = Markup.line(text);
        return VisibleText.shows(line) ? line : "";
    }
}
