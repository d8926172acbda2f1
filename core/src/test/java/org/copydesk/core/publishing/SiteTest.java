package org.copydesk.core.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.EMIL;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.core.finding.Cutting;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.Manuscript;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.publishing.Address;
import org.copydesk.persistence.publishing.PublicArticle;
import org.copydesk.persistence.publishing.PublicRow;
import org.copydesk.persistence.publishing.Publication;
import org.copydesk.persistence.publishing.SiteChange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The public site")
class SiteTest {

    private static final Newsroom NEWSROOM = new Newsroom();

    private final String word = "word" + UUID.randomUUID().toString().replace("-", "");
    private final String subject = "SUBJECT " + word;

    @Test
    void showsNothingThatWasNotPublished() {
        var article = submitted();
        NEWSROOM.move(CLARA, article, Move.APPROVE);

        assertThat(inTransaction(() -> site().article(word))).isEmpty();
        assertThat(titles(null)).doesNotContain(word);
        assertThat(titles(subject)).isEmpty();
    }

    @Test
    void showsWhatWasPublishedAtItsAddressInListsAndUnderItsSubject() {
        published();

        assertThat(at()).returns(word, PublicArticle::title).returns(false, PublicArticle::isWithdrawn);
        assertThat(titles(null)).contains(word);
        assertThat(titles(subject)).containsExactly(word);
    }

    @Test
    void isSearchedByTheWordsOfWhatIsShownAndSaysWhereTheyStand() {
        var article = published();
        assertThat(found(word)).isEmpty();
        cut(article);
        assertThat(found(word)).singleElement().satisfies(found -> {
            assertThat(found.article().id()).isEqualTo(article);
            assertThat(found.title().excerpt()).isEqualTo(word);
            assertThat(found.text()).isNull();
        });
        assertThat(found(word + " text"))
                .singleElement()
                .satisfies(found -> assertThat(found.text().excerpt()).containsIgnoringCase("text"));

        NEWSROOM.move(CLARA, article, Move.WITHDRAW);
        assertThat(found(word)).isEmpty();
    }

    private static void cut(long article) {
        var changed = NEWSROOM.as(
                ANNA,
                () -> NEWSROOM.use(Reading.class).article(article).article().updated());
        NEWSROOM.does(ANNA, () -> NEWSROOM.use(Cutting.class).cut(new Cutting.Reached(changed, article - 1), 1));
    }

    private static List<SearchResult> found(String words) {
        return inTransaction(() -> site().search(words, null, 0, 9));
    }

    @Test
    void keepsTheLanguageAndTheDateOfWhatWasPublished() {
        var article = published();
        NEWSROOM.move(ANNA, article, Move.REVISE);
        var retold = new Manuscript(word, "", "<p>Text</p>", List.of(subject), List.of(), "de", null, "2020-02-02");
        NEWSROOM.as(ANNA, () -> NEWSROOM.use(Drafting.class).save(article, 1, retold));

        assertThat(at()).returns("en", PublicArticle::language).returns(null, PublicArticle::publishedTime);
    }

    @Test
    void keepsShowingTheLiveTextWhileItIsRevised() {
        var article = published();
        NEWSROOM.move(ANNA, article, Move.REVISE);
        NEWSROOM.as(ANNA, () -> NEWSROOM.use(Drafting.class).save(article, 1, manuscript("secret", List.of("SECRET"))));

        assertThat(at().text().title()).isEqualTo(word);
        assertThat(titles(subject)).containsExactly(word);
        assertThat(titles("SECRET")).isEmpty();
    }

    @Test
    void tellsHowMuchChangedSinceReadersLastSawATextThere() {
        var article = published();
        NEWSROOM.move(CLARA, article, Move.WITHDRAW);
        NEWSROOM.move(ANNA, article, Move.REVISE);
        var longer = new Manuscript(word, "", "<p>A much longer text</p>", List.of(subject), List.of());
        NEWSROOM.as(ANNA, () -> NEWSROOM.use(Drafting.class).save(article, 1, longer));
        NEWSROOM.move(CLARA, article, Move.PUBLISH_UNREVIEWED);

        var amendments = inTransaction(() -> NEWSROOM.use(Amendments.class).at(word));
        assertThat(amendments).hasSize(3);
        assertThat(amendments.get(0).changes()).isNull();
        assertThat(amendments.get(1).changes()).isNull();
        assertThat(amendments.get(2).changes().inserted()).isPositive();
    }

    @Test
    void listsAWithdrawnArticleNowhereAndSaysWhyAtItsAddress() {
        var article = published();
        NEWSROOM.move(CLARA, article, Move.WITHDRAW);

        assertThat(at()).returns("Because", PublicArticle::reason).returns(null, PublicArticle::text);
        assertThat(titles(null)).doesNotContain(word);
        assertThat(titles(subject)).isEmpty();
        assertThat(addresses()).doesNotContain(article);
    }

    @Test
    void remembersEverythingThatWasShownAtAnAddress() {
        var article = published();
        NEWSROOM.move(CLARA, article, Move.WITHDRAW);

        var history = inTransaction(() -> NEWSROOM.use(Amendments.class).at(word)).stream()
                .map(Amendment::shown)
                .toList();
        assertThat(history).extracting(Publication::reason).containsExactly(null, "Because");
        assertThat(history).extracting(Publication::revision).containsExactly(1, null);
    }

    @Test
    void goesOnWhereAPageOfASubjectEnded() {
        var first = published();
        var second = published();

        var page = newestOf(subject, null, 0, 1);
        var rest = newestOf(subject, page.get(0).since(), page.get(0).id(), 1);

        assertThat(page).extracting(PublicRow::id).containsExactly(second);
        assertThat(rest).extracting(PublicRow::id).containsExactly(first);
    }

    @Test
    void isCutIntoPartsThatTogetherHoldEveryAddress() {
        published();
        published();
        var all = addresses();

        var parts = inTransaction(() -> site().parts(2)).stream()
                .flatMap(after -> inTransaction(() -> site().addresses(after, 2)).stream())
                .map(Address::article)
                .toList();
        assertThat(parts).isEqualTo(all);
    }

    @Test
    void tellsWhatChangedSinceAMoment() {
        var before = Instant.now();
        published();

        assertThat(inTransaction(() -> site().changedSince(before, 10)))
                .extracting(SiteChange::slug)
                .contains(at().slug());
        assertThat(inTransaction(() -> site().changedSince(Instant.now().plusSeconds(60), 10)))
                .isEmpty();
    }

    private long published() {
        var article = submitted();
        NEWSROOM.move(EMIL, article, Move.APPROVE);
        NEWSROOM.move(EMIL, article, Move.PUBLISH);
        return article;
    }

    private long submitted() {
        var article =
                NEWSROOM.as(ANNA, () -> NEWSROOM.use(Drafting.class).start(manuscript(word, List.of(subject, "CITY"))));
        NEWSROOM.move(ANNA, article, Move.SUBMIT);
        return article;
    }

    private static Manuscript manuscript(String title, List<String> subjects) {
        return new Manuscript(title, "", "<p>Text</p>", subjects, List.of());
    }

    private PublicArticle at() {
        return inTransaction(() -> site().article(word)).orElseThrow();
    }

    private List<String> titles(String subject) {
        var rows = subject == null ? inTransaction(() -> site().newest(null, 0, 100)) : newestOf(subject, null, 0, 100);
        return rows.stream().map(PublicRow::title).toList();
    }

    private static List<PublicRow> newestOf(String subject, Instant since, long id, int limit) {
        return inTransaction(() -> site().newestOf(subject, since, id, limit));
    }

    private static List<Long> addresses() {
        return inTransaction(() -> site().addresses(0, 100_000)).stream()
                .map(Address::article)
                .toList();
    }

    private static Site site() {
        return NEWSROOM.use(Site.class);
    }

    private static <T> T inTransaction(java.util.function.Supplier<T> work) {
        return NEWSROOM.as(ANNA, work);
    }
}
