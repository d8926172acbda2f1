package org.copydesk.core.text.files.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.bounds.HtmlBounds;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.files.format.FileProblem;
import org.copydesk.core.text.files.format.FileReading;
import org.copydesk.core.text.files.format.FileReading.Imported;
import org.copydesk.core.text.files.format.FileReading.Unreadable;
import org.copydesk.core.text.files.format.Losses;
import org.copydesk.core.text.markup.Markup;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.PrintedDate;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.article.VisibleText;

/** What was found in a document, piece by piece, and at the end an article of it or what is wrong. */
final class Draftsheet {

    private final String file;
    private final List<FileProblem> problems = new ArrayList<>();
    private final LinkedHashSet<String> subjects = new LinkedHashSet<>();
    private final List<Byline> byline = new ArrayList<>();
    private String title = "";
    private String standfirst = "";
    private String language;
    private String publishedTime;
    private Losses losses = Losses.NONE;

    Draftsheet(String file) {
        this.file = file;
    }

    /** The first one that is given counts. */
    void title(String given) {
        if (title.isEmpty()) title = line(given, TextLimits.TITLE, FileFault.TITLE_TOO_LONG);
    }

    boolean hasTitle() {
        return VisibleText.shows(title);
    }

    void standfirst(String given) {
        if (standfirst.isEmpty()) standfirst = line(given, TextLimits.STANDFIRST, FileFault.TOO_LONG);
    }

    void subject(String given) {
        var subject = line(given, TextLimits.NAME, FileFault.TOO_LONG);
        if (!subject.isEmpty() && subjects.add(subject) && subjects.size() == TextLimits.ENTRIES + 1) tooMany();
    }

    void credit(String given) {
        var name = line(given, TextLimits.NAME, FileFault.TOO_LONG);
        if (name.isEmpty()) return;
        byline.add(new Byline(name));
        if (byline.size() == TextLimits.ENTRIES + 1) tooMany();
    }

    void language(String tag) {
        if (language != null || !tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+")) return;
        var named = Locale.forLanguageTag(tag);
        if (!named.getLanguage().isEmpty()) language = named.toLanguageTag();
    }

    /** @param given an ISO 8601 date or time, or one as generators of sites write it; what has a time and no zone means UTC */
    void published(String given) {
        var time = given.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) (?=\\d)", "$1T");
        time = time.replaceFirst("(T[0-9:.]+) ?([+-]\\d\\d):?(\\d\\d)$", "$1$2:$3");
        if (time.matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+")) time += "Z";
        if (time.isEmpty() || publishedTime != null) return;
        if (PrintedDate.isOne(time)) publishedTime = time;
        else problem(FileFault.BAD_DATE, given);
    }

    /** What of the document is not in the article. */
    void loses(Losses some) {
        losses = some;
    }

    void problem(FileFault fault, String found) {
        problems.add(new FileProblem(file, 1, fault, found));
    }

    /** The article, with this HTML as its body. */
    FileReading read(String html) {
        if (!hasTitle()) problem(FileFault.NO_HEADING, "");
        if (html.length() > TextLimits.BODY) problem(FileFault.TOO_LONG, "");
        else if (HtmlBounds.of(html).isTooDeep() || HtmlBounds.of(html).isTooMuch()) problem(FileFault.TOO_NESTED, "");
        if (!problems.isEmpty()) return new Unreadable(problems);
        var text = new Text(title, standfirst, Markup.canonical(html), List.copyOf(subjects), byline)
                .saying(language, publishedTime);
        return new Imported(file, text, publishedTime, null, losses);
    }

    private String line(String given, int limit, FileFault fault) {
        var line = Markup.line(given);
        if (line.length() > limit) problem(fault, line);
        return line;
    }

    private void tooMany() {
        problem(FileFault.TOO_MANY, "");
    }
}
