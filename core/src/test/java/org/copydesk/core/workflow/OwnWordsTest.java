package org.copydesk.core.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.reading.Worklists;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.writing.Appending;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Filter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Who may approve what, by whose words it is: {@code four-eyes.csv}, in the words of the desk. A step is a person and what
 * they do; Clara and Emil edit, Anna writes.
 */
@DisplayName("Own work is told by the words:")
class OwnWordsTest {

    private static final Newsroom NEWSROOM = new Newsroom();
    private static final Map<String, Actor> PEOPLE =
            Map.of("anna", ANNA, "ben", BEN, "clara", CLARA, "emil", EMIL, "dora", DORA);

    private long article;
    /** Whose it is: as long as others may decide about it, it does not wait for them. */
    private Actor author;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "/four-eyes.csv",
            numLinesToSkip = 1,
            ignoreLeadingAndTrailingWhitespace = true,
            delimiter = '|')
    void everyCase(String what, String steps, String clara, String emil) {
        for (var step : steps.split(",")) take(step.strip().split(" ", 2));
        assertThat(Stream.of(answer(CLARA), answer(EMIL))).as(what).containsExactly(clara, emil);
        boolean both = clara.equals("may") && emil.equals("may");
        assertThat(waitsFor(CLARA)).isEqualTo(clara.equals("may") && !(both && author.equals(CLARA)));
        assertThat(waitsFor(EMIL)).isEqualTo(emil.equals("may") && !(both && author.equals(EMIL)));
    }

    /** As the desk offers it, which is as it would be done. */
    private String answer(Actor editor) {
        return NEWSROOM.as(editor, () -> NEWSROOM.use(Handover.class).offers(article)).stream()
                .filter(offer -> offer.move() == Move.APPROVE)
                .map(offer -> offer.refusal().map(Refusal::name).orElse("may"))
                .findFirst()
                .orElseThrow();
    }

    private boolean waitsFor(Actor editor) {
        return Stream.of(Filter.NONE.waitingFor(editor.id()), Filter.owedBy(editor.id()))
                .flatMap(filter ->
                        NEWSROOM
                                .as(editor, () -> NEWSROOM.use(Worklists.class).page(filter, null, 1000))
                                .items()
                                .stream())
                .map(ArticleRow::id)
                .anyMatch(id -> id == article);
    }

    private void take(String[] step) {
        var person = PEOPLE.get(step[0]);
        var words = step[1].split(" ");
        switch (words[0]) {
            case "begins" -> {
                author = person;
                article = NEWSROOM.as(person, () -> NEWSROOM.use(Drafting.class).start(text(words[1])));
            }
            case "imports" -> imports(person, PEOPLE.get(words[2]));
            case "writes" -> writes(person, text(words[1]), head());
            case "merges" -> writes(person, text(words[1]), head() - 1);
            case "restores" -> restores(person, Integer.parseInt(words[1]));
            default -> NEWSROOM.move(person, article, Move.valueOf(words[0].toUpperCase(Locale.ROOT)));
        }
    }

    private void imports(Actor person, Actor owner) {
        author = owner;
        var manuscript = text("annas");
        var text = new Text(manuscript.title(), "", manuscript.body(), List.of("CITY"), List.of(), "en", null);
        NEWSROOM.does(person, () -> {
            var appending = NEWSROOM.use(Appending.class);
            var begun = appending.begin(person, owner.id(), Desk.DEFAULT, Draft.imported(text, "x"), Action.IMPORT);
            appending.makeFindable(Map.of(begun.id(), text));
            article = begun.id();
        });
    }

    private void writes(Actor person, Manuscript text, int base) {
        NEWSROOM.as(person, () -> NEWSROOM.use(Drafting.class).save(article, base, text));
    }

    private void restores(Actor person, int number) {
        int head = head();
        NEWSROOM.as(
                person, () -> NEWSROOM.use(Drafting.class).restore(article, number, head, EnumSet.allOf(Field.class)));
    }

    private int head() {
        return NEWSROOM.as(
                EMIL, () -> NEWSROOM.use(ArticleDoor.class).read(article).revision());
    }

    private static Manuscript text(String name) {
        var text = FourEyesText.named(name);
        return new Manuscript(text.title(), "", text.body(), List.of("CITY"), List.of());
    }
}
