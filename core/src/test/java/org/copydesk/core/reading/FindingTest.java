package org.copydesk.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.Newsroom.manuscript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.search.ArticleRow;
import org.copydesk.persistence.search.Course;
import org.copydesk.persistence.search.Cursor;
import org.copydesk.persistence.search.Filter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Searching finds")
class FindingTest {

    private final Newsroom newsroom = new Newsroom();
    private final long article =
            newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(manuscript("Heronries of the upper estuary")));

    @ParameterizedTest
    @ValueSource(
            strings = {"heronries", "estuary heronries", "heronr", "HERONRIES, winter", "heronries berg", "estuary city"
            })
    void anArticleByTheBeginningsOfItsWords(String words) {
        assertThat(found(CLARA, words)).contains(article);
    }

    @ParameterizedTest
    @ValueSource(strings = {"heronries dragon", "eronries"})
    void nothingWhereAWordIsMissing(String words) {
        assertThat(found(CLARA, words)).doesNotContain(article);
    }

    @Test
    void whatHasASubject() {
        var subject = "SUBJECT " + System.nanoTime();
        var text = manuscript("Under a subject of its own");
        long other = newsroom.as(
                ANNA,
                () -> newsroom.use(Drafting.class)
                        .start(new Manuscript(
                                text.title(),
                                text.standfirst(),
                                text.body(),
                                List.of("CITY", subject),
                                text.byline())));
        var filter = new Filter(null, subject, null, null, null);
        assertThat(newsroom.as(CLARA, () -> newsroom.use(Worklists.class).page(filter, null, 10))
                        .items())
                .extracting(ArticleRow::id)
                .containsExactly(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"äpfel und bir", "apfel", "BIRNEN", "aepfel und"})
    void whatHasASubjectThatBeginsSo(String typed) {
        long other = newsroom.as(
                ANNA,
                () -> newsroom.use(Drafting.class)
                        .start(new Manuscript(
                                "Fruit", "", "<p>X</p>", List.of("CITY", "Äpfel und Birnen"), List.of())));
        assertThat(rows(new Filter(null, typed, null, null, null), Course.NEWEST_FIRST, null))
                .extracting(ArticleRow::id)
                .contains(other)
                .doesNotContain(article);
        assertThat(newsroom.as(ANNA, () -> newsroom.use(Worklists.class).subjectsLike(typed)))
                .contains("Äpfel und Birnen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "berg", "ANNA B", "Bérg"})
    void whatSomebodyWroteWhoseNameBeginsSo(String typed) {
        assertThat(rows(new Filter(null, null, typed, "heronries", null), Course.NEWEST_FIRST, null))
                .extracting(ArticleRow::id)
                .contains(article);
        assertThat(rows(new Filter(null, null, "clara", "heronries", null), Course.NEWEST_FIRST, null))
                .isEmpty();
    }

    @Test
    void rareAndCommonWordsAlikeInEveryState() {
        var rare = "whimbrel" + Long.toString(System.nanoTime(), 36);
        long only = begin(rare + " of the upper estuary");
        IntStream.range(0, 12).forEach(i -> begin("Common of the upper estuary " + i));
        for (var state : new State[] {null, State.DRAFT})
            for (var words : List.of(rare, "upper " + rare, rare + " estuary"))
                assertThat(rows(new Filter(state, null, null, words, null), Course.NEWEST_FIRST, null))
                        .extracting(ArticleRow::id)
                        .containsExactly(only);
        assertThat(rows(new Filter(State.PUBLISHED, null, null, rare, null), Course.NEWEST_FIRST, null))
                .isEmpty();
        assertThat(newsroom.as(
                        CLARA,
                        () -> newsroom.use(Worklists.class).count(new Filter(State.DRAFT, null, null, rare, null))))
                .isOne();
    }

    @Test
    void andSaysWhy() {
        var text = new Manuscript(
                "The sands of Großenbrode",
                "A long way round the bay, past the old lighthouse and the shed of the fishermen, to the sands of Héron",
                "<p>X</p>",
                List.of("CITY", "Heronries"),
                List.of(new Byline("Jo Heronsson", null, null)));
        long other = newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(text));
        var filter = new Filter(null, null, null, "heron sand", null);
        var rows = rows(filter, Course.NEWEST_FIRST, null);
        var hits = newsroom.as(CLARA, () -> newsroom.use(Worklists.class).hits(filter, rows))
                .get(other);
        assertThat(hits)
                .extracting(Hit::part)
                .containsExactly(Hit.Part.TITLE, Hit.Part.STANDFIRST, Hit.Part.SUBJECTS, Hit.Part.BYLINE);
        assertThat(hits.stream().flatMap(hit -> hit.pieces().stream()).filter(Hit.Piece::wanted))
                .extracting(Hit.Piece::text)
                .containsExactly("sands", "sands", "Héron", "Heronries", "Heronsson");
        assertThat(hits.get(1).excerpt()).startsWith("…").endsWith("Héron").hasSizeLessThan(100);
    }

    /** Of what stands in a line between strokes each finds all; what stands before a bracket finds what stands behind it. */
    @Test
    void whatIsWrittenInAnotherWayThanItIsTypedAndTheOtherWayRound() throws IOException {
        var subject = "Spellings " + UUID.randomUUID();
        try (var lines = Files.lines(Path.of("src/test/resources/spellings.txt"))) {
            var missing = lines.filter(line -> !line.isBlank())
                    .flatMap(line -> {
                        var written = Stream.of(line.split(" [|>] ")).toList();
                        boolean oneWay = line.contains(" > ");
                        var articles = written.stream()
                                .map(text -> started(ANNA, "Der " + text + " the", subject))
                                .toList();
                        return written.stream()
                                .limit(oneWay ? 1 : written.size())
                                .flatMap(typed ->
                                        missed(typed, written, articles, new Filter(null, subject, null, typed, null)));
                    })
                    .toList();
            assertThat(missing).isEmpty();
        }
    }

    private Stream<String> missed(String typed, List<String> written, List<Long> articles, Filter filter) {
        var found = ids(filter, Course.NEWEST_FIRST, null);
        return IntStream.range(0, written.size())
                .filter(i -> !found.contains(articles.get(i)))
                .mapToObj(i -> typed + " does not find " + written.get(i));
    }

    @Test
    void nothingOfOthersForThoseWhoMayNotSeeIt() {
        assertThat(found(BEN, "heronries")).isEmpty();
    }

    @Test
    void commonWordsPageByPageNewestFirst() {
        var word = "gannets" + Long.toString(System.nanoTime(), 36);
        var begun = IntStream.range(0, 7).mapToObj(i -> begin(word + " " + i)).toList();
        var filter = new Filter(null, null, null, word, null);

        var found = new ArrayList<Long>();
        Cursor after = null;
        do {
            var from = after;
            var page = newsroom.as(CLARA, () -> newsroom.use(Worklists.class).page(filter, from, 2));
            page.items().forEach(row -> found.add(row.id()));
            after = page.next();
        } while (after != null);

        assertThat(found)
                .containsExactlyElementsOf(
                        begun.stream().sorted(Comparator.reverseOrder()).toList());
    }

    @Test
    void aListFromEitherEndWithOrWithoutWords() {
        var word = "cormorants" + Long.toString(System.nanoTime(), 36);
        IntStream.range(0, 5).forEach(i -> begin(word + " " + i));
        for (var filter : List.of(new Filter(null, null, null, word, null), Filter.ownedBy(ANNA.id()))) {
            var newest = ids(filter, Course.NEWEST_FIRST, null);
            var oldest = new ArrayList<>(ids(filter, Course.OLDEST_FIRST, null));
            Collections.reverse(oldest);
            assertThat(newest).hasSizeGreaterThanOrEqualTo(5).isEqualTo(oldest);
        }
    }

    @Test
    void thePageBeforeTheOneSeen() {
        var word = "herons" + Long.toString(System.nanoTime(), 36);
        IntStream.range(0, 5).forEach(i -> begin(word + " " + i));
        var filter = new Filter(null, null, null, word, null);
        var all = rows(filter, Course.NEWEST_FIRST, null);
        var third = all.get(2);
        assertThat(ids(filter, Course.OLDEST_FIRST, new Cursor(third.updated(), third.id())))
                .containsExactly(all.get(1).id(), all.get(0).id());
    }

    @Test
    void whatAnArticleIsAboutBesideItsTitle() {
        var row = rows(Filter.ownedBy(ANNA.id()), Course.NEWEST_FIRST, null).stream()
                .filter(one -> one.id() == article)
                .toList();
        assertThat(newsroom.as(CLARA, () -> newsroom.use(Worklists.class).standfirsts(row)))
                .containsEntry(article, manuscript("").standfirst());
    }

    @Test
    void isReadByTitleFromEitherEndAndFromTheMiddle() {
        var subject = "Title " + UUID.randomUUID();
        for (var title : List.of("Bells", "Anchors", "Cranes"))
            newsroom.as(
                    ANNA,
                    () -> newsroom.use(Drafting.class)
                            .start(new Manuscript(title, "", "<p>One.</p>", List.of(subject), List.of())));
        var filter = new Filter(null, subject, null, null, null);
        assertThat(titles(filter, Course.A_TO_Z, null)).containsExactly("Anchors", "Bells", "Cranes");
        assertThat(titles(filter, Course.Z_TO_A, null)).containsExactly("Cranes", "Bells", "Anchors");
        var middle = rows(filter, Course.A_TO_Z, null).get(1);
        var place = new Cursor(middle.updated(), middle.id());
        assertThat(titles(filter, Course.A_TO_Z, place)).containsExactly("Cranes");
        assertThat(titles(filter, Course.Z_TO_A, place)).containsExactly("Anchors");
    }

    @ParameterizedTest
    @EnumSource(Course.class)
    void isReadAPageAtATimeToItsEndAndBack(Course course) {
        var filter = new Filter(null, some(), null, null, null);
        var all = rows(filter, course, null);
        assertThat(all).hasSize(5);
        var forth = new ArrayList<ArticleRow>();
        for (Cursor after = null; forth.size() < all.size(); after = at(forth.get(forth.size() - 1)))
            forth.addAll(newsroom.as(CLARA, page(filter, course, after)));
        assertThat(forth).isEqualTo(all);
        var back = new ArrayList<ArticleRow>();
        for (var before = at(all.get(4)); back.size() < 4; before = at(back.get(0))) {
            var place = before;
            back.addAll(
                    0, newsroom.as(CLARA, () -> newsroom.use(Worklists.class).pageBefore(filter, course, place, 2)));
        }
        assertThat(back).isEqualTo(all.subList(0, 4));
    }

    @Test
    void isReadByStateByAuthorAndByWhenItWentLive() {
        var filter = new Filter(null, some(), null, null, null);
        assertThat(titles(filter, Course.DRAFTS_FIRST, null))
                .containsExactly("Ebb", "Anchors", "Cranes", "Dunes", "Bells");
        assertThat(titles(filter, Course.DRAFTS_LAST, null))
                .containsExactly("Dunes", "Bells", "Cranes", "Ebb", "Anchors");
        assertThat(titles(filter, Course.AUTHORS_A_TO_Z, null))
                .containsExactly("Dunes", "Bells", "Anchors", "Cranes", "Ebb");
        assertThat(titles(filter, Course.AUTHORS_Z_TO_A, null))
                .containsExactly("Cranes", "Ebb", "Dunes", "Bells", "Anchors");
        assertThat(titles(filter, Course.NEWEST_LIVE_FIRST, null))
                .containsExactly("Dunes", "Bells", "Cranes", "Ebb", "Anchors");
        assertThat(titles(filter, Course.OLDEST_LIVE_FIRST, null))
                .containsExactly("Bells", "Dunes", "Cranes", "Ebb", "Anchors");
    }

    /** The subject of five articles of two people in three states. */
    private String some() {
        var subject = "Some " + UUID.randomUUID();
        started(ANNA, "Anchors", subject);
        long bells = started(ANNA, "Bells", subject);
        long cranes = started(BEN, "Cranes", subject);
        long dunes = started(ANNA, "Dunes", subject);
        started(BEN, "Ebb", subject);
        newsroom.move(BEN, cranes, Move.SUBMIT);
        for (long article : new long[] {bells, dunes}) {
            newsroom.move(ANNA, article, Move.SUBMIT);
            newsroom.move(CLARA, article, Move.APPROVE);
            newsroom.move(EMIL, article, Move.PUBLISH);
        }
        return subject;
    }

    private long started(Actor author, String title, String subject) {
        return newsroom.as(
                author,
                () -> newsroom.use(Drafting.class)
                        .start(new Manuscript(title, "", "<p>One.</p>", List.of(subject), List.of())));
    }

    private Supplier<List<ArticleRow>> page(Filter filter, Course course, Cursor after) {
        return () ->
                newsroom.use(Worklists.class).page(filter, course, after, 2).items();
    }

    private static Cursor at(ArticleRow row) {
        return new Cursor(row.updated(), row.id());
    }

    private List<String> titles(Filter filter, Course course, Cursor after) {
        return rows(filter, course, after).stream().map(ArticleRow::title).toList();
    }

    private List<ArticleRow> rows(Filter filter, Course course, Cursor after) {
        return newsroom.as(CLARA, () -> newsroom.use(Worklists.class).page(filter, course, after, 5_000))
                .items();
    }

    private List<Long> ids(Filter filter, Course course, Cursor after) {
        return rows(filter, course, after).stream().map(ArticleRow::id).toList();
    }

    @Test
    void whoseArticlesThereAreToChooseFrom() {
        newsroom.as(BEN, () -> newsroom.use(Drafting.class).start(manuscript("By Ben")));
        assertThat(newsroom.as(CLARA, () -> newsroom.use(Worklists.class).authors()))
                .extracting(Person::username)
                .contains("anna", "ben");
        assertThat(newsroom.as(BEN, () -> newsroom.use(Worklists.class).authors()))
                .extracting(Person::username)
                .containsExactly("ben");
    }

    private long begin(String title) {
        return newsroom.as(ANNA, () -> newsroom.use(Drafting.class).start(manuscript(title)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"' | ! & ( : *", "heronries:*", "a'b\\", "\u0000"})
    void noTroubleInSigns(String words) {
        assertThat(found(CLARA, words)).isNotNull();
    }

    private List<Long> found(Actor person, String words) {
        var filter = new Filter(null, null, null, words, null);
        return newsroom.as(person, () -> newsroom.use(Worklists.class).page(filter, null, 50)).items().stream()
                .map(ArticleRow::id)
                .toList();
    }
}
