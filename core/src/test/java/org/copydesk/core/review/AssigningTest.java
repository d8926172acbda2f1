package org.copydesk.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.core.review.DiscussingTest.assertRefused;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.core.people.Actor;
import org.copydesk.core.review.Assigning.Assignee;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Journey;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.people.Roster;
import org.copydesk.persistence.people.RosterEntry;
import org.copydesk.persistence.review.Absences;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("An article")
class AssigningTest {

    private final Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    private final Talk talk = new Talk("<p>The bell of the north quay rings again.</p>");

    @Test
    void isClaimedAndHandedBack() {
        assertThat(assign(CLARA, "clara", null))
                .extracting(one -> one.person().username())
                .containsExactly("clara");
        talk.newsroom.does(CLARA, () -> talk.newsroom.use(Assigning.class).handBack(talk.article, "clara"));

        assertThat(talk.newsroom.as(
                        ANNA, () -> talk.newsroom.use(Assigning.class).of(talk.article)))
                .isEmpty();
        assertThat(talk.actions()).containsSubsequence("CLAIM", "HAND_BACK");
    }

    @Test
    void belongsToNobodyWhileWhoeverHasItIsShutOut() {
        assign(CLARA, "emil", null);
        listEmil(false);
        try {
            assertThat(talk.newsroom.as(
                            ANNA, () -> talk.newsroom.use(Assigning.class).of(talk.article)))
                    .isEmpty();
        } finally {
            listEmil(true);
        }
        assertThat(talk.newsroom.as(
                        ANNA, () -> talk.newsroom.use(Assigning.class).of(talk.article)))
                .hasSize(1);
    }

    private void listEmil(boolean enabled) {
        talk.newsroom.does(
                DORA,
                () -> talk.newsroom
                        .use(Roster.class)
                        .put(new RosterEntry(EMIL.id(), "emil", EMIL.name(), null, EMIL.roles(), enabled)));
    }

    @Test
    void isGivenToOthersByAnEditorOrItsAuthor() {
        assertThat(assign(ANNA, "emil", tomorrow)).singleElement().satisfies(one -> {
            assertThat(one.person().username()).isEqualTo("emil");
            assertThat(one.due()).isEqualTo(tomorrow);
        });
        assertThat(assign(CLARA, "emil", null))
                .singleElement()
                .extracting(Assignee::due)
                .isNull();
        assertThat(talk.newsroom.as(
                        EMIL, () -> talk.newsroom.use(Assigning.class).mine(1_000)))
                .anyMatch(one -> one.article() == talk.article);
    }

    @Test
    void isGivenToNobodyWhoIsNotThereOrMayNotReadItOrIsShutOut() {
        assertRefused(ReviewRefusal.PERSON_UNKNOWN, () -> assign(CLARA, "nobody", null));
        assertRefused(ReviewRefusal.PERSON_CANNOT_READ, () -> assign(CLARA, "ben", null));
        assertRefused(ReviewRefusal.PERSON_CANNOT_READ, () -> assign(CLARA, "dora", null));
        talk.directory.enable(EMIL.id(), false);
        assertRefused(ReviewRefusal.PERSON_SHUT_OUT, () -> assign(CLARA, "emil", null));
        assertRefused(ReviewRefusal.DUE_NOT_IN_FUTURE, () -> assign(CLARA, "clara", Instant.EPOCH));
        for (var step : new String[] {"no-such-step", "x".repeat(100_000)})
            assertRefused(
                    ReviewRefusal.NO_SUCH_STEP,
                    () -> talk.newsroom.as(
                            CLARA, () -> talk.newsroom.use(Assigning.class).assign(talk.article, "clara", step, null)));
        assertThatExceptionOfType(ArticleNotFound.class).isThrownBy(() -> assign(BEN, "ben", null));
    }

    @Test
    void isNotTakenFromAnotherByItsAuthor() {
        assign(CLARA, "clara", null);

        assertRefused(
                ReviewRefusal.NOT_YOURS,
                () -> talk.newsroom.does(
                        ANNA, () -> talk.newsroom.use(Assigning.class).handBack(talk.article, "clara")));
        assertThatExceptionOfType(NotUnderReview.class)
                .isThrownBy(() -> talk.newsroom.does(
                        CLARA, () -> talk.newsroom.use(Assigning.class).handBack(talk.article, "emil")));
    }

    @Test
    void hasSomebodyWhoStandsInWhileAnotherIsAway() {
        var standingIn = talk.newsroom.use(StandingIn.class);

        var away = talk.newsroom.as(CLARA, () -> standingIn.arrange(null, "emil", null, tomorrow));

        assertThat(away.person().username()).isEqualTo("clara");
        assertThat(talk.newsroom.as(
                        EMIL, () -> talk.newsroom.use(Absences.class).stoodInFor(EMIL.id(), Instant.now())))
                .contains(CLARA.id());
        assertThat(talk.newsroom.as(ANNA, standingIn::coming)).anyMatch(one -> one.id() == away.id());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> talk.newsroom.does(ANNA, () -> standingIn.end(away.id())));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> talk.newsroom.as(ANNA, () -> standingIn.arrange("ben", "emil", null, tomorrow)));
        talk.newsroom.does(DORA, () -> standingIn.end(away.id()));
        assertThat(talk.newsroom.as(
                        EMIL, () -> talk.newsroom.use(Absences.class).stoodInFor(EMIL.id(), Instant.now())))
                .isEmpty();
        assertRefused(
                ReviewRefusal.STAND_IN_UNKNOWN,
                () -> talk.newsroom.as(CLARA, () -> standingIn.arrange(null, "clara", null, tomorrow)));
        assertRefused(
                ReviewRefusal.ENDS_BEFORE_IT_BEGINS,
                () -> talk.newsroom.as(CLARA, () -> standingIn.arrange(null, "emil", tomorrow, tomorrow)));
    }

    @Test
    void isAwayAHundredTimesAtMost() {
        var standingIn = talk.newsroom.use(StandingIn.class);
        var arranged = new ArrayList<Long>();
        assertRefused(ReviewRefusal.TOO_MANY_ABSENCES, () -> {
            while (arranged.size() <= 100)
                arranged.add(talk.newsroom
                        .as(BEN, () -> standingIn.arrange(null, "emil", null, tomorrow))
                        .id());
        });
        arranged.forEach(id -> talk.newsroom.does(BEN, () -> standingIn.end(id)));
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void isOfferedToBeTakenGivenAndHandedBackExactlyWhereThatWouldBeAccepted(State state) {
        var assigning = talk.newsroom.use(Assigning.class);
        for (var person : List.of(ANNA, BEN, CLARA, EMIL, DORA)) {
            long article = new Journey(talk.newsroom).to(state, ANNA);
            for (var holder : new String[] {null, "emil", person.username()}) {
                if (holder != null && state != State.TRASHED && !isAccepted(CLARA, () -> give(article, holder)))
                    continue;
                boolean sees = isAccepted(person, () -> assigning.of(article));
                boolean claims = sees && talk.newsroom.as(person, () -> assigning.isClaimable(article));
                boolean gives = sees && talk.newsroom.as(person, () -> assigning.isGivable(article));
                var back = sees ? talk.newsroom.as(person, () -> assigning.returnable(article)) : Set.<String>of();

                boolean has = holder != null && holder.equals(person.username()) && state != State.TRASHED;
                var as = state + " by " + person.username() + ", with " + holder;
                assertThat(claims)
                        .as("%s", as)
                        .isEqualTo(!has && would(person, () -> give(article, person.username())));
                assertThat(gives).as("%s", as).isEqualTo(would(person, () -> give(article, "emil")));
                if (holder != null)
                    assertThat(back.contains(holder))
                            .as("%s", as)
                            .isEqualTo(would(person, () -> assigning.handBack(article, holder)));
            }
        }
    }

    private void give(long article, String to) {
        talk.newsroom.use(Assigning.class).assign(article, to, null, null);
    }

    private boolean isAccepted(Actor person, Runnable deed) {
        try {
            talk.newsroom.does(person, deed);
            return true;
        } catch (Refused | ReviewRefused | NotUnderReview | ArticleNotFound refused) {
            return false;
        }
    }

    /** Whether it would be accepted; nothing comes of it. */
    private boolean would(Actor person, Runnable deed) {
        var meant = new IllegalStateException("only asked");
        try {
            talk.newsroom.does(person, () -> {
                deed.run();
                throw meant;
            });
        } catch (IllegalStateException accepted) {
            if (accepted != meant) throw accepted;
            return true;
        } catch (Refused | ReviewRefused | NotUnderReview | ArticleNotFound refused) {
            return false;
        }
        throw new AssertionError();
    }

    private List<Assignee> assign(Actor person, String username, Instant due) {
        return talk.newsroom.as(
                person, () -> talk.newsroom.use(Assigning.class).assign(talk.article, username, null, due));
    }
}
