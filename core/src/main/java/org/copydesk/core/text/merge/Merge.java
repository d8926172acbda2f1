package org.copydesk.core.text.merge;

import static java.util.Objects.requireNonNullElse;
import static org.copydesk.core.text.merge.Field.BODY;
import static org.copydesk.core.text.merge.Field.BYLINE;
import static org.copydesk.core.text.merge.Field.LANGUAGE;
import static org.copydesk.core.text.merge.Field.PUBLISHED_TIME;
import static org.copydesk.core.text.merge.Field.STANDFIRST;
import static org.copydesk.core.text.merge.Field.SUBJECTS;
import static org.copydesk.core.text.merge.Field.TITLE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.core.text.merge.list.CreditList;
import org.copydesk.core.text.merge.list.SubjectList;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Text;

/**
 * What two people made of one text, as one text. Immutable. Changes that do not touch are both in it, equal ones once;
 * the rest are conflicts, and resolving some of them gives another merge with the others still open.
 */
public final class Merge {

    private final MergedField title;
    private final MergedField standfirst;
    private final MergedField body;
    private final MergedList<String> subjects;
    private final MergedList<Byline> byline;
    private final MergedField language;
    private final MergedField publishedTime;

    private Merge(
            MergedField title,
            MergedField standfirst,
            MergedField body,
            MergedList<String> subjects,
            MergedList<Byline> byline,
            MergedField language,
            MergedField publishedTime) {
        this.title = title;
        this.standfirst = standfirst;
        this.body = body;
        this.subjects = subjects;
        this.byline = byline;
        this.language = language;
        this.publishedTime = publishedTime;
    }

    /**
     * @param base the text that both began with
     * @param theirs what it has become meanwhile
     * @param mine what the one who saves made of it
     * @param language in which its words are told apart; {@link Locale#ROOT} when it is not known
     */
    public static Merge of(Text base, Text theirs, Text mine, Locale language) {
        return new Merge(
                MergedField.of(TITLE, base.title(), theirs.title(), mine.title(), language),
                MergedField.of(STANDFIRST, base.standfirst(), theirs.standfirst(), mine.standfirst(), language),
                MergedField.of(BODY, base.body(), theirs.body(), mine.body(), language),
                MergedList.of(SUBJECTS, new SubjectList(), base.subjects(), theirs.subjects(), mine.subjects()),
                MergedList.of(BYLINE, new CreditList(), base.byline(), theirs.byline(), mine.byline()),
                single(LANGUAGE, base.language(), theirs.language(), mine.language()),
                single(PUBLISHED_TIME, base.publishedTime(), theirs.publishedTime(), mine.publishedTime()));
    }

    private static MergedField single(Field field, String base, String theirs, String mine) {
        return MergedField.of(
                field,
                requireNonNullElse(base, ""),
                requireNonNullElse(theirs, ""),
                requireNonNullElse(mine, ""),
                Locale.ROOT);
    }

    public boolean isClean() {
        return conflicts().isEmpty();
    }

    /** The merged text, once no conflict is open. */
    public Optional<Text> text() {
        if (!isClean()) return Optional.empty();
        return Optional.of(new Text(
                title.text(),
                standfirst.text(),
                body.text(),
                subjects.merged(),
                byline.merged(),
                said(language),
                said(publishedTime)));
    }

    private static String said(MergedField value) {
        return value.text().isEmpty() ? null : value.text();
    }

    /** What is open, in the order of the text. */
    public List<Conflict> conflicts() {
        return Stream.of(
                        title.conflicts(),
                        standfirst.conflicts(),
                        body.conflicts(),
                        subjects.conflicts(),
                        byline.conflicts(),
                        language.conflicts(),
                        publishedTime.conflicts())
                .flatMap(List::stream)
                .toList();
    }

    /** The body as far as it is merged, with its open conflicts in their places. */
    public List<MergedPassage> passages() {
        return body.passages();
    }

    /**
     * The same merge with these conflicts decided, by their ids; unknown ids are passed over. What a person wrote for
     * the body is HTML as it came: whoever stores the text sanitises it.
     */
    public Merge resolve(Map<String, Resolution> resolutions) {
        return new Merge(
                title.resolved(resolutions),
                standfirst.resolved(resolutions),
                body.resolved(resolutions),
                subjects.resolved(resolutions),
                byline.resolved(resolutions),
                language.resolved(resolutions),
                publishedTime.resolved(resolutions));
    }
}
