package org.copydesk.core.writing;

import static java.util.Objects.requireNonNullElse;
import static org.copydesk.core.writing.Flaw.Reason.MALFORMED;
import static org.copydesk.core.writing.Flaw.Reason.MISSING;
import static org.copydesk.core.writing.Flaw.Reason.TOO_LONG;
import static org.copydesk.core.writing.Flaw.Reason.TOO_MANY;
import static org.copydesk.core.writing.Flaw.Reason.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Label;
import org.copydesk.persistence.article.PrintedDate;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.VisibleText;
import org.copydesk.persistence.planning.Desks;

/** Turns what people hand in into texts that can be stored: cleaned, and within the limits. */
@ApplicationScoped
public class ManuscriptCheck {

    private static final Pattern SPACES = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\s\\u2028\\u2029]+");

    @Inject
    Desks desks;

    /** @throws ManuscriptRefused naming every flaw, not just the first */
    public Text text(Manuscript manuscript) {
        var flaws = new ArrayList<Flaw>();
        var title = line(manuscript.title());
        if (title.isEmpty()) flaws.add(Flaw.of("title", MISSING));
        limit(flaws, "title", title, TextLimits.TITLE);
        var standfirst = line(manuscript.standfirst());
        limit(flaws, "standfirst", standfirst, TextLimits.STANDFIRST);
        limit(flaws, "body", requireNonNullElse(manuscript.body(), ""), TextLimits.BODY);
        var subjects = subjects(manuscript, flaws);
        var byline = byline(manuscript, flaws);
        var language = manuscript.language();
        if (language != null && !isLanguage(language)) flaws.add(Flaw.of("language", MALFORMED));
        var time = said(manuscript.publishedTime());
        if (time != null && !PrintedDate.isOne(time)) flaws.add(Flaw.of("publishedTime", MALFORMED));
        if (manuscript.desk() != null && desks.find(manuscript.desk()).isEmpty()) flaws.add(Flaw.of("desk", UNKNOWN));
        if (!flaws.isEmpty()) throw new ManuscriptRefused(flaws);
        var body = Markup.canonical(requireNonNullElse(manuscript.body(), ""));
        return new Text(title, standfirst, body, subjects, byline, language, time);
    }

    private static String said(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static List<String> subjects(Manuscript manuscript, List<Flaw> flaws) {
        var subjects = requireNonNullElse(manuscript.subjects(), List.<String>of()).stream()
                .map(ManuscriptCheck::line)
                .filter(subject -> !subject.isEmpty())
                .filter(firstOfItsName())
                .toList();
        count(flaws, "subjects", subjects);
        for (int i = 0; i < subjects.size(); i++) limit(flaws, "subjects[" + i + "]", subjects.get(i), TextLimits.NAME);
        return subjects;
    }

    /** A subject is the same however its letters are written. */
    private static Predicate<String> firstOfItsName() {
        var names = new HashSet<String>();
        return subject -> names.add(subject.toLowerCase(Locale.ROOT));
    }

    private static List<Byline> byline(Manuscript manuscript, List<Flaw> flaws) {
        var byline = requireNonNullElse(manuscript.byline(), List.<Byline>of()).stream()
                .filter(Objects::nonNull)
                .map(credit -> new Byline(line(credit.name()), detail(credit.title()), detail(credit.description())))
                .filter(credit -> !credit.equals(new Byline("")))
                .toList();
        count(flaws, "byline", byline);
        for (int i = 0; i < byline.size(); i++) check(flaws, "byline[" + i + "].", byline.get(i));
        return byline;
    }

    /** What the interchange format says where nothing is known says nothing here either. */
    private static String detail(String text) {
        var detail = line(text);
        return detail.equalsIgnoreCase(TextLimits.UNKNOWN_DETAIL) ? "" : detail;
    }

    private static void check(List<Flaw> flaws, String path, Byline credit) {
        if (credit.name().isEmpty()) flaws.add(Flaw.of(path + "name", MISSING));
        limit(flaws, path + "name", credit.name(), TextLimits.NAME);
        limit(flaws, path + "title", credit.title(), TextLimits.NAME);
        limit(flaws, path + "description", credit.description(), TextLimits.DETAIL);
    }

    private static void limit(List<Flaw> flaws, String field, String value, int limit) {
        if (value.length() > limit) flaws.add(new Flaw(field, TOO_LONG, limit));
    }

    private static void count(List<Flaw> flaws, String field, List<?> entries) {
        if (entries.size() > TextLimits.ENTRIES) flaws.add(new Flaw(field, TOO_MANY, TextLimits.ENTRIES));
    }

    private static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    /** @throws ManuscriptRefused naming every flaw */
    public Label label(String name, String annotation) {
        var flaws = new ArrayList<Flaw>();
        var label = new Label(line(name), lines(annotation));
        limit(flaws, "name", label.name(), TextLimits.LABEL);
        limit(flaws, "annotation", label.annotation(), TextLimits.DETAIL);
        if (!flaws.isEmpty()) throw new ManuscriptRefused(flaws);
        return label;
    }

    /** Plain text of several lines: no other control characters, no space around it. */
    private static String lines(String text) {
        return requireNonNullElse(text, "")
                .replaceAll("\\r\\n?|[\\u2028\\u2029]", "\n")
                .replaceAll("[\\p{Cntrl}\\p{Cs}&&[^\n]]+", " ")
                .strip();
    }

    /** One line of plain text: no control characters, no space around it, none doubled; "" when none of it can be seen. */
    private static String line(String text) {
        var line = SPACES.matcher(requireNonNullElse(text, "")).replaceAll(" ").strip();
        return VisibleText.shows(line) ? line : "";
    }
}
