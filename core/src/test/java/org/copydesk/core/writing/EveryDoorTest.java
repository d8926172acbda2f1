package org.copydesk.core.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.copydesk.core.Newsroom;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.bounds.HtmlBounds;
import org.copydesk.core.text.merge.Resolution;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.record.Action;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("One rule holds at every door, so that")
class EveryDoorTest {

    private static final String LONG = "x".repeat(TextLimits.DETAIL + 1);

    private final Newsroom newsroom = new Newsroom();
    private final long article = newsroom.draftBy(ANNA);

    /** What nobody may hand in, and the field and reason that is told. */
    enum Worst {
        TITLE("title", Flaw.Reason.TOO_LONG, text(LONG, "", List.of(), List.of())),
        BODY("body", Flaw.Reason.TOO_LONG, text("T", "x".repeat(TextLimits.BODY + 1), List.of(), List.of())),
        NESTED("body", Flaw.Reason.TOO_DEEP, text("T", "<div>".repeat(HtmlBounds.DEPTH + 1), List.of(), List.of())),
        ELEMENTS("body", Flaw.Reason.TOO_MANY, text("T", "<br>".repeat(HtmlBounds.ELEMENTS + 1), List.of(), List.of())),
        SUBJECTS("subjects", Flaw.Reason.TOO_MANY, text("T", "", Collections.nCopies(300_000, "S"), List.of())),
        SUBJECT("subjects[0]", Flaw.Reason.TOO_LONG, text("T", "", List.of(LONG), List.of())),
        BYLINE(
                "byline",
                Flaw.Reason.TOO_MANY,
                text("T", "", List.of(), Collections.nCopies(300_000, new Byline("Ann")))),
        CREDIT("byline[0].title", Flaw.Reason.TOO_LONG, text("T", "", List.of(), List.of(new Byline("A", LONG, "")))),
        NOTHING("byline[1]", Flaw.Reason.MISSING, text("T", "", List.of(), Arrays.asList(new Byline("A"), null))),
        NO_SUBJECT("subjects[0]", Flaw.Reason.MISSING, text("T", "", Arrays.asList(null, "S"), List.of())),
        NUL("title", Flaw.Reason.UNPRINTABLE, text("a\0b", "", List.of(), List.of())),
        HALF_A_PAIR("title", Flaw.Reason.UNPRINTABLE, text("a\ud83d b", "", List.of(), List.of())),
        NO_CHARACTER("body", Flaw.Reason.UNPRINTABLE, text("T", "<p>a\ufffeb</p>", List.of(), List.of())),
        CONTROL(
                "byline[0].name",
                Flaw.Reason.UNPRINTABLE,
                text("T", "", List.of(), List.of(new Byline("A\u0007b", "", ""))));

        private final String field;
        private final Flaw.Reason reason;
        private final Manuscript manuscript;

        Worst(String field, Flaw.Reason reason, Manuscript manuscript) {
            this.field = field;
            this.reason = reason;
            this.manuscript = manuscript;
        }
    }

    @ParameterizedTest
    @EnumSource(Worst.class)
    void nobodyBeginsAnArticleWithIt(Worst worst) {
        refused(worst, manuscript -> newsroom.use(Drafting.class).start(manuscript));
    }

    @ParameterizedTest
    @EnumSource(Worst.class)
    void nobodySavesIt(Worst worst) {
        refused(worst, manuscript -> newsroom.use(Drafting.class).save(article, 1, manuscript));
    }

    @ParameterizedTest
    @EnumSource(Worst.class)
    void nobodyKeepsItUnsaved(Worst worst) {
        refused(worst, manuscript -> newsroom.use(Autosaving.class).keep(article, 1, manuscript));
    }

    @ParameterizedTest
    @EnumSource(
            value = Worst.class,
            names = {"BODY", "NESTED", "ELEMENTS", "NO_CHARACTER"})
    void nobodyWritesItWhereEditsTouch(Worst worst) {
        var written = Map.of("c1", Resolution.write(worst.manuscript.body()));
        assertThatThrownBy(() -> newsroom.does(
                        ANNA, () -> newsroom.use(Drafting.class).save(article, 1, Newsroom.manuscript("T"), written)))
                .isInstanceOfSatisfying(
                        ManuscriptRefused.class,
                        refused -> assertThat(refused.flaws())
                                .extracting(Flaw::field)
                                .containsExactly("resolutions.c1"));
    }

    @Test
    void atMostTwentyFaultsAreTold() {
        var byline = Collections.nCopies(TextLimits.ENTRIES, new Byline("", LONG, LONG));
        assertThatThrownBy(() -> newsroom.does(
                        ANNA, () -> newsroom.use(Drafting.class).start(new Manuscript("", "", "", List.of(), byline))))
                .isInstanceOfSatisfying(
                        ManuscriptRefused.class,
                        refused -> assertThat(refused.flaws()).hasSize(20));
    }

    @Test
    void anOldTextIsSavedAgainWithoutARevision() {
        var old = new Text(
                "Cafe\u0301 \u0093Nord\u0094",
                "",
                "<p>Cafe\u0301<a href=\"#_ftn1\">[1]</a>\u00a0</p>",
                List.of("Cafe\u0301"),
                List.of(new Byline("Zoe\u0308")),
                "en",
                null);
        long id = newsroom.as(ANNA, () -> {
            var begun =
                    newsroom.use(Appending.class).begin(ANNA, ANNA.id(), Desk.DEFAULT, Draft.first(old), Action.CREATE);
            newsroom.use(Appending.class).makeFindable(Map.of(begun.id(), old));
            return begun.id();
        });
        var same = new Manuscript(old.title(), old.standfirst(), old.body(), old.subjects(), old.byline());
        var saved = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).save(id, 1, same));
        assertThat(saved.changed()).isFalse();
        assertThat(saved.revision()).isEqualTo(1);
    }

    @Test
    void theLanguageIsSetAndClearedAlike() {
        assertThat(language(saving("nb"))).isEqualTo("nb");
        assertThat(language(saving(null))).isEqualTo("nb");
        assertThat(language(saving(""))).isEqualTo(TextLimits.LANGUAGE);
        assertThat(language(saving("fa"))).isEqualTo("fa");
    }

    private Manuscript saving(String language) {
        return new Manuscript("T", "", "<p>x</p>", List.of("S"), List.of(), language, null, null);
    }

    private String language(Manuscript manuscript) {
        int base = newsroom.as(ANNA, () -> newsroom.use(Reading.class).article(article))
                .article()
                .revision();
        newsroom.does(ANNA, () -> newsroom.use(Drafting.class).save(article, base, manuscript));
        return newsroom.as(ANNA, () -> newsroom.use(Reading.class).article(article))
                .article()
                .language();
    }

    private void refused(Worst worst, Consumer<Manuscript> door) {
        assertThatThrownBy(() -> newsroom.does(ANNA, () -> door.accept(worst.manuscript)))
                .isInstanceOfSatisfying(
                        ManuscriptRefused.class,
                        refused -> assertThat(refused.flaws()).anySatisfy(flaw -> {
                            assertThat(flaw.field()).isEqualTo(worst.field);
                            assertThat(flaw.reason()).isEqualTo(worst.reason);
                        }));
    }

    private static Manuscript text(String title, String body, List<String> subjects, List<Byline> byline) {
        return new Manuscript(title, "", body, subjects, byline);
    }
}
