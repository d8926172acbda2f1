package org.copydesk.core.drafting;

import static java.util.Objects.requireNonNullElse;
import static org.copydesk.core.drafting.Flaw.Reason.MALFORMED;
import static org.copydesk.core.drafting.Flaw.Reason.MISSING;
import static org.copydesk.core.drafting.Flaw.Reason.TOO_LONG;
import static org.copydesk.core.drafting.Flaw.Reason.TOO_MANY;
import static org.copydesk.core.drafting.Flaw.Reason.UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.copydesk.core.markup.Markup;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Description;
import org.copydesk.persistence.article.Label;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;

/** Turns what people hand in into texts that can be stored: cleaned, and within the limits. */
@ApplicationScoped
public class Intake {

    public static final int TITLE = 300;
    public static final int STANDFIRST = 2_000;
    public static final int BODY = 2_000_000;
    public static final int NAME = 300;
    public static final int DETAIL = 5_000;
    public static final int LABEL = 100;
    public static final int ENTRIES = 100;

    @Inject
    Desks desks;

    /** @throws ManuscriptRefused naming every flaw, not just the first */
    public Text text(Manuscript manuscript) {
        var flaws = new ArrayList<Flaw>();
        var title = line(manuscript.title());
        if (title.isEmpty()) flaws.add(Flaw.of("title", MISSING));
        limit(flaws, "title", title, TITLE);
        var standfirst = line(manuscript.standfirst());
        limit(flaws, "standfirst", standfirst, STANDFIRST);
        limit(flaws, "body", requireNonNullElse(manuscript.body(), ""), BODY);
        var subjects = subjects(manuscript, flaws);
        var byline = byline(manuscript, flaws);
        if (!flaws.isEmpty()) throw new ManuscriptRefused(flaws);
        return new Text(
                title, standfirst, Markup.canonical(requireNonNullElse(manuscript.body(), "")), subjects, byline);
    }

    /** What is said beside the text; what the manuscript does not say stays as it is in {@code present}. */
    public Description description(Manuscript manuscript, Description present) {
        var flaws = new ArrayList<Flaw>();
        var desk = requireNonNullElse(manuscript.desk(), present.desk());
        if (manuscript.desk() != null && desks.find(desk).isEmpty()) flaws.add(Flaw.of("desk", UNKNOWN));
        var language = requireNonNullElse(manuscript.language(), present.language());
        if (!isLanguage(language)) flaws.add(Flaw.of("language", MALFORMED));
        var time = manuscript.publishedTime() == null
                ? present.publishedTime()
                : manuscript.publishedTime().strip();
        if (time != null && !time.isEmpty() && !isTime(time)) flaws.add(Flaw.of("publishedTime", MALFORMED));
        if (!flaws.isEmpty()) throw new ManuscriptRefused(flaws);
        return new Description(desk, language, time == null || time.isEmpty() ? null : time);
    }

    /** What holds for an article of which nothing is said. */
    public static Description unsaid() {
        return new Description(Desk.DEFAULT, "en", null);
    }

    private static List<String> subjects(Manuscript manuscript, List<Flaw> flaws) {
        var subjects = requireNonNullElse(manuscript.subjects(), List.<String>of()).stream()
                .map(Intake::line)
                .filter(subject -> !subject.isEmpty())
                .distinct()
                .toList();
        count(flaws, "subjects", subjects);
        for (int i = 0; i < subjects.size(); i++) limit(flaws, "subjects[" + i + "]", subjects.get(i), NAME);
        return subjects;
    }

    private static List<Byline> byline(Manuscript manuscript, List<Flaw> flaws) {
        var byline = requireNonNullElse(manuscript.byline(), List.<Byline>of()).stream()
                .filter(Objects::nonNull)
                .map(credit -> new Byline(line(credit.name()), line(credit.title()), line(credit.description())))
                .filter(credit -> !credit.equals(new Byline("")))
                .toList();
        count(flaws, "byline", byline);
        for (int i = 0; i < byline.size(); i++) check(flaws, "byline[" + i + "].", byline.get(i));
        return byline;
    }

    private static void check(List<Flaw> flaws, String path, Byline credit) {
        if (credit.name().isEmpty()) flaws.add(Flaw.of(path + "name", MISSING));
        limit(flaws, path + "name", credit.name(), NAME);
        limit(flaws, path + "title", credit.title(), NAME);
        limit(flaws, path + "description", credit.description(), DETAIL);
    }

    private static void limit(List<Flaw> flaws, String field, String value, int limit) {
        if (value.length() > limit) flaws.add(new Flaw(field, TOO_LONG, limit));
    }

    private static void count(List<Flaw> flaws, String field, List<?> entries) {
        if (entries.size() > ENTRIES) flaws.add(new Flaw(field, TOO_MANY, ENTRIES));
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

    private static boolean isTime(String text) {
        try {
            return text.length() <= 10 ? LocalDate.parse(text) != null : OffsetDateTime.parse(text) != null;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    /** @throws ManuscriptRefused naming every flaw */
    public Label label(String name, String annotation) {
        var flaws = new ArrayList<Flaw>();
        var label = new Label(line(name), lines(annotation));
        limit(flaws, "name", label.name(), LABEL);
        limit(flaws, "annotation", label.annotation(), DETAIL);
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

    /** One line of plain text: no control characters, no space around it, none doubled. */
    private static String line(String text) {
        return requireNonNullElse(text, "")
                .replaceAll("[\\p{Cntrl}\\p{Cs}\\s\\u2028\\u2029]+", " ")
                .strip();
    }
}
