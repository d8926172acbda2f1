package org.copydesk.core.notifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.persistence.people.Role.AUTHOR;
import static org.copydesk.persistence.people.Role.EDITOR;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.RightsChanged;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.DeskPlan.StalePlan;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.core.publishing.ScheduleFailed;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.TestDatabase;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.outbox.NoticeRow;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.record.StaffAction;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What happens in the newsroom")
class TellingTest {

    private final Newsroom newsroom = Offices.withoutMail();

    @Test
    void standsInTheInboxesOfThoseWhomItConcernsAtOnce() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(ANNA, article, Move.SUBMIT);

        assertThat(about(article, CLARA))
                .singleElement()
                .returns("SUBMITTED", NoticeRow::kind)
                .returns("EDITORS", NoticeRow::why)
                .returns("anna", NoticeRow::by)
                .returns("Because", NoticeRow::words)
                .returns("The bell rings again", NoticeRow::title)
                .returns(false, NoticeRow::read);
        assertThat(about(article, ANNA)).isEmpty();
        assertThat(about(article, BEN)).isEmpty();
        assertThat(about(article, DORA)).isEmpty();
    }

    @Test
    void isToldWithTheWordsThatWereSaid() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(ANNA, article, Move.SUBMIT);
        newsroom.move(EMIL, article, Move.REQUEST_CHANGES);

        assertThat(about(article, ANNA))
                .singleElement()
                .returns("SENT_BACK", NoticeRow::kind)
                .returns("AUTHOR", NoticeRow::why)
                .returns("Because", NoticeRow::words);
    }

    @Test
    void isNotToldWhenItDidNotHappen() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(ANNA, article, Move.SUBMIT);

        Assertions.assertThatThrownBy(() -> newsroom.move(ANNA, article, Move.APPROVE))
                .isInstanceOf(Refused.class);
        assertThat(about(article, EMIL)).extracting(NoticeRow::kind).containsExactly("SUBMITTED");
    }

    @Test
    void costsAMoveOneStatementMoreHoweverManyHearOfIt() {
        var statistics =
                TestDatabase.entityManagers().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);

        var quiet = new Newsroom();
        var untold = quiet.draftBy(ANNA);
        statistics.clear();
        quiet.move(ANNA, untold, Move.SUBMIT);
        long without = statistics.getPrepareStatementCount();

        var told = newsroom.draftBy(ANNA);
        statistics.clear();
        newsroom.move(ANNA, told, Move.SUBMIT);

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(without + 1);
        assertThat(about(told, CLARA)).hasSize(1);
    }

    @Test
    void isHiddenAgainFromWhoMayNoLongerSeeTheArticle() {
        var article = newsroom.draftBy(ANNA);
        newsroom.move(ANNA, article, Move.SUBMIT);
        var formerEditor = new Actor(CLARA.id(), CLARA.username(), CLARA.name(), Set.of(AUTHOR));

        assertThat(about(article, formerEditor)).isEmpty();
        assertThat(about(article, CLARA)).hasSize(1);
    }

    @Test
    void isToldOfAScheduleThatFailedToWhoSetTheTimeTheAuthorTheEditorsAndTheAdmins() {
        var article = newsroom.draftBy(ANNA);
        fail(article, CLARA);

        assertThat(about(article, ANNA)).singleElement().returns("AUTHOR", NoticeRow::why);
        assertThat(about(article, EMIL)).singleElement().returns("EDITORS", NoticeRow::why);
        assertThat(about(article, CLARA)).hasSize(1);
        assertThat(newest(DORA))
                .returns("SCHEDULE_FAILED", NoticeRow::kind)
                .returns("CARETAKERS", NoticeRow::why)
                .returns("ROLE_MISSING", NoticeRow::about)
                .returns(null, NoticeRow::article)
                .returns("", NoticeRow::title);
    }

    @Test
    void isToldWithoutTheArticleToWhoSetTheTimeAndMayNoLongerSeeIt() {
        var article = newsroom.draftBy(ANNA);
        fail(article, BEN);

        assertThat(newest(BEN))
                .returns("SCHEDULE_FAILED", NoticeRow::kind)
                .returns(null, NoticeRow::article)
                .returns("", NoticeRow::title);
    }

    @Test
    void isToldToWhoseRolesChanged() {
        becomes(BEN, AUTHOR);

        assertThat(newest(BEN))
                .returns("ROLE_CHANGED", NoticeRow::kind)
                .returns("AUTHOR", NoticeRow::about)
                .returns("dora", NoticeRow::by);
    }

    @Test
    void isToldToAdminsWhenWhoSeesToStaleReviewsMayEditNoLonger() {
        var desk = "desk-" + UUID.randomUUID().toString().substring(0, 8);
        var rule = new StalePlan("P2D", "CLOSE", "emil");
        var plan = new DeskPlan("Harbour", null, null, null, null, null, null, rule, null, null, null, false);
        newsroom.does(DORA, () -> newsroom.use(SettingUp.class).open(desk, plan));
        try {
            becomes(EMIL, EDITOR);
            assertThat(newest(EMIL)).returns("ROLE_CHANGED", NoticeRow::kind);
            assertThat(newest(CLARA).kind()).isNotEqualTo("STALE_RULE_IDLE");

            becomes(EMIL, AUTHOR);
            assertThat(newest(DORA)).returns("STALE_RULE_IDLE", NoticeRow::kind).returns("ADMINS", NoticeRow::why);
            assertThat(newest(DORA).about()).contains("Harbour");
        } finally {
            becomes(EMIL, EDITOR);
        }
    }

    private void becomes(Actor person, Role role) {
        newsroom.does(DORA, () -> {
            var clock = newsroom.use(java.time.Clock.class);
            var now = clock.instant();
            newsroom.use(Persons.class).find(person.id()).orElseThrow().rolesBecame(Set.of(role), now);
            newsroom.use(Events.class)
                    .addToPeople(Entry.of(now, DORA.id(), StaffAction.GRANT_AUTHOR)
                            .about(person.id().toString())
                            .with("roles", role.name())
                            .with("until", now.toString()));
            newsroom.use(Telling.class).rightsChanged(new RightsChanged(person.id()));
        });
    }

    private void fail(long article, Actor scheduler) {
        newsroom.does(scheduler, () -> {
            var articles = newsroom.use(Articles.class);
            var found = articles.findToChange(article, new Viewer(scheduler.id(), true))
                    .orElseThrow();
            var entry = Entry.of(newsroom.use(java.time.Clock.class).instant(), scheduler.id(), Action.SCHEDULE_FAILED)
                    .saying("ROLE_MISSING");
            newsroom.use(Telling.class).failed(new ScheduleFailed(articles.record(found, entry)));
        });
    }

    private List<NoticeRow> about(long article, Actor person) {
        return inbox(person).stream()
                .filter(row -> row.article() != null && row.article() == article)
                .toList();
    }

    private NoticeRow newest(Actor person) {
        return inbox(person).get(0);
    }

    private List<NoticeRow> inbox(Actor person) {
        return newsroom.as(person, () -> newsroom.use(Inboxes.class).on(InboxTab.ALL, 200));
    }
}
