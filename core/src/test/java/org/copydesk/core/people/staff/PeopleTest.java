package org.copydesk.core.people.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.persistence.people.Role.ADMIN;
import static org.copydesk.persistence.people.Role.AUTHOR;
import static org.copydesk.persistence.people.Role.EDITOR;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.copydesk.core.Newsroom;
import org.copydesk.core.notifying.RosterKeeping;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.NotSignedIn;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.people.keycloak.KeycloakUnreachable;
import org.copydesk.core.people.keycloak.Newcomer;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.RosterFilter;
import org.copydesk.persistence.people.RosterOrder;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.persistence.record.Events;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An admin")
class PeopleTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private final PaperDirectory directory =
            new PaperDirectory().with(BEN).with(CLARA).with(EMIL).with(DORA);
    private final Newsroom newsroom = new Newsroom().with(Directory.class, directory);
    private final int recordedBefore =
            record().stream().mapToInt(EventRow::number).max().orElse(0);

    @Test
    void findsPeopleByAPartOfTheirNamePageByPage() {
        var word = "q" + UUID.randomUUID().toString().replace("-", "");
        var uwe = with(word + ".1", "Uwe Vogt", EDITOR);
        with(word + ".2", "Vera Vogt", AUTHOR);
        with(word + ".3", "Willi Winter", AUTHOR);
        directory.signedIn(uwe.id(), LONG_AGO);
        newsroom.does(DORA, () -> newsroom.use(RosterKeeping.class).refresh());

        var all = RosterFilter.saying(word);
        var first = asDora(() -> people().find(all, RosterOrder.USERNAME, 0, 2));
        var second = asDora(() -> people().find(all, RosterOrder.USERNAME, first.next(), 2));

        assertThat(first.items()).extracting(PersonRow::name).containsExactly("Uwe Vogt", "Vera Vogt");
        assertThat(first.items().get(0))
                .isEqualTo(new PersonRow(uwe.id(), word + ".1", "Uwe Vogt", null, List.of(EDITOR), true, LONG_AGO));
        assertThat(second.items()).extracting(PersonRow::name).containsExactly("Willi Winter");
        assertThat(second.next()).isNull();
        assertThat(asDora(() -> people().count(all))).isEqualTo(3);
        assertThat(asDora(() -> people().count(new RosterFilter("vogt " + word, AUTHOR, true))))
                .isEqualTo(1);
    }

    @Test
    void findsAtOnceWhatWasChangedHere() {
        var username = "q" + UUID.randomUUID().toString().replace("-", "");
        asDora(() -> people().invite(new Newcomer(username, "Xenia", "Zander", ""), Set.of(AUTHOR)));
        var found = asDora(() -> people().find(RosterFilter.saying(username), RosterOrder.USERNAME, 0, 2))
                .items();
        assertThat(found).extracting(PersonRow::roles).containsExactly(List.of(AUTHOR));

        asDora(() -> people().disable(found.get(0).id()));

        assertThat(asDora(() -> people().count(new RosterFilter(username, null, false))))
                .isEqualTo(1);
    }

    private Actor with(String username, String name, Role role) {
        var person = new Actor(UUID.randomUUID(), username, name, Set.of(role));
        directory.with(person);
        return person;
    }

    @Test
    void givesAndTakesRolesUntilThePersonHoldsExactlyThese() {
        var ben = asDora(() -> people().assign(BEN.id(), Set.of(EDITOR, ADMIN)));

        assertThat(ben.roles()).containsExactly(EDITOR, ADMIN);
        assertThat(asDora(() -> people().person(BEN.id()))).isEqualTo(ben);
        assertThat(newlyRecorded()).containsExactly("GRANT_EDITOR", "GRANT_ADMIN", "REVOKE_AUTHOR");
        assertThat(record().get(0))
                .returns("dora", EventRow::actor)
                .returns(BEN.id().toString(), EventRow::about);
        assertThat(rightsWithAnOldToken(BEN.id())).containsExactlyInAnyOrder(EDITOR, ADMIN);
    }

    @Test
    void recordsNothingWhenNothingChanges() {
        assertThat(asDora(() -> people().assign(BEN.id(), Set.of(AUTHOR))).roles())
                .containsExactly(AUTHOR);
        assertThat(newlyRecorded()).isEmpty();
    }

    @Test
    void shutsSomebodyOutAtOnceAndLetsThemInAgain() {
        assertThat(asDora(() -> people().disable(CLARA.id())))
                .returns(false, PersonRow::enabled)
                .returns(List.of(EDITOR), PersonRow::roles);
        assertThat(rightsWithAnOldToken(CLARA.id())).isEmpty();
        assertThat(isShutOut(CLARA.id())).isTrue();

        assertThat(asDora(() -> people().enable(CLARA.id())).enabled()).isTrue();
        assertThat(isShutOut(CLARA.id())).isFalse();
        assertThat(rightsWithAnOldToken(CLARA.id())).containsExactly(EDITOR);
        assertThat(newlyRecorded()).containsExactly("DISABLE", "ENABLE");
    }

    @Test
    void cannotDisableThemselves() {
        directory.grant(CLARA.id(), Set.of(ADMIN));

        assertRefused(PeopleRefusal.OWN_ACCOUNT, () -> asDora(() -> people().disable(DORA.id())));
        assertThat(directory.find(DORA.id()).orElseThrow().enabled()).isTrue();
    }

    @Test
    void canStepDownOnlyWhileThereIsAnother() {
        assertRefused(PeopleRefusal.LAST_ADMIN, () -> asDora(() -> people().assign(DORA.id(), Set.of(AUTHOR))));
        directory.grant(CLARA.id(), Set.of(ADMIN));
        directory.enable(CLARA.id(), false);
        assertRefused(PeopleRefusal.LAST_ADMIN, () -> asDora(() -> people().assign(DORA.id(), Set.of(AUTHOR))));
        directory.enable(CLARA.id(), true);
        assertThat(asDora(() -> people().assign(DORA.id(), Set.of(AUTHOR))).roles())
                .containsExactly(AUTHOR);
    }

    @Test
    void cannotTakeARoleThatComesWithAGroup() {
        directory.inherits(BEN.id(), EDITOR);

        assertRefused(PeopleRefusal.ROLE_INHERITED, () -> asDora(() -> people().assign(BEN.id(), Set.of(AUTHOR))));
        assertThat(newlyRecorded()).isEmpty();
    }

    @Test
    void invitesSomebodyByMail() {
        directory.sendingMail(true);

        var invitation = asDora(() -> people().invite(newcomer(), Set.of(AUTHOR)));

        assertThat(invitation.isMailed()).isTrue();
        assertThat(directory.mailed()).containsExactly(invitation.person().id());
        assertThat(invitation.person())
                .returns("gesa", PersonRow::username)
                .returns("Gesa Thode", PersonRow::name)
                .returns(List.of(AUTHOR), PersonRow::roles);
        assertThat(newlyRecorded()).containsExactly("NAMED", "INVITE", "GRANT_AUTHOR");
    }

    @Test
    void getsATemporaryPasswordWhereNoMailCanBeSent() {
        assertThatTheInvitationSaysThePassword();
    }

    @Test
    void getsATemporaryPasswordWhenTheMailServerFails() {
        directory.sendingMail(false);
        assertThatTheInvitationSaysThePassword();
    }

    @Test
    void isToldWhenTheNewcomerIsKnownOrUnusable() {
        asDora(() -> people().invite(newcomer(), Set.of(AUTHOR)));

        assertRefused(PeopleRefusal.ALREADY_KNOWN, () -> asDora(() -> people().invite(newcomer(), Set.of(AUTHOR))));
        assertRefused(
                PeopleRefusal.DETAILS_UNUSABLE,
                () -> asDora(() -> people().invite(new Newcomer("hark", "Hark", "Petersen", "hark"), Set.of(AUTHOR))));
    }

    @Test
    void invitesNobodyWhoseNameHoldsSignsThatNobodySees() {
        for (var name : List.of("Cla\u200Bra", "\u202EClara", "Clara\u2066")) {
            var newcomer = new Newcomer("hark", name, "Engel", "hark@example.org");
            assertRefused(PeopleRefusal.NAME_UNREADABLE, () -> asDora(() -> people().invite(newcomer, Set.of(AUTHOR))));
        }
    }

    @Test
    void invitesPeopleWithOneNameOrWithoutAnAddress() {
        directory.sendingMail(true);
        var invited = asDora(() -> people().invite(new Newcomer("bo", "Bo", "", ""), Set.of(AUTHOR)));
        assertThat(invited.person().name()).isEqualTo("Bo");
        assertThat(invited.temporaryPassword()).isNotBlank();
        assertThat(asDora(() -> people().invite(
                                        new Newcomer("suharto", "", "Suharto", "s@example.org"), Set.of(AUTHOR)))
                        .person()
                        .name())
                .isEqualTo("Suharto");
    }

    @Test
    void isToldWhenTheNewcomerCouldDoNothing() {
        assertRefused(PeopleRefusal.NO_ROLE, () -> asDora(() -> people().invite(newcomer(), Set.of())));
        assertThat(newlyRecorded()).isEmpty();
    }

    @Test
    void isToldEverythingThatIsWrongWithAnInvitationAtOnce() {
        assertThatThrownBy(() -> asDora(() -> people().invite(new Newcomer("g t", "", " ", "gesa"), Set.of())))
                .isInstanceOfSatisfying(
                        PeopleRefused.class,
                        refused -> assertThat(refused.details()).containsExactly(NewcomerDetail.values()));
        assertThat(newlyRecorded()).isEmpty();
    }

    @Test
    void isToldWhenNobodyHasThatId() {
        assertThatThrownBy(() -> asDora(() -> people().person(UUID.randomUUID())))
                .isInstanceOf(PersonNotFound.class);
    }

    @Test
    void isToldWhenKeycloakDoesNotAnswer() {
        directory.cut("*");

        assertThatThrownBy(() -> asDora(() -> people().find(RosterFilter.EVERYBODY, RosterOrder.USERNAME, 0, 20)))
                .isInstanceOf(KeycloakUnreachable.class);
        assertThatThrownBy(() -> asDora(() -> people().assign(BEN.id(), Set.of())))
                .isInstanceOf(KeycloakUnreachable.class);
    }

    @Test
    void isTheOnlyOneWhoMayDoAnyOfThis() {
        for (Supplier<?> attempt : List.<Supplier<?>>of(
                () -> people().find(RosterFilter.EVERYBODY, RosterOrder.USERNAME, 0, 20),
                () -> people().count(RosterFilter.EVERYBODY),
                () -> people().person(BEN.id()),
                () -> people().assign(BEN.id(), Set.of(EDITOR)),
                () -> people().disable(BEN.id()),
                () -> people().enable(BEN.id()),
                () -> people().invite(newcomer(), Set.of(ADMIN)))) {
            assertRefused(PeopleRefusal.ROLE_MISSING, () -> newsroom.as(EMIL, attempt));
            assertThatThrownBy(() -> newsroom.as(null, attempt)).isInstanceOf(NotSignedIn.class);
        }
        assertThat(newlyRecorded()).isEmpty();
    }

    private void assertThatTheInvitationSaysThePassword() {
        var invitation = asDora(() -> people().invite(newcomer(), Set.of(AUTHOR)));

        assertThat(invitation.isMailed()).isFalse();
        assertThat(invitation.temporaryPassword())
                .matches("([A-Z][a-z]{2}[2-9]-?){4}")
                .isEqualTo(directory.passwordOf(invitation.person().id()));
    }

    private static void assertRefused(PeopleRefusal refusal, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        PeopleRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static Newcomer newcomer() {
        return new Newcomer(" gesa ", "Gesa", "Thode", "gesa@example.org");
    }

    private boolean isShutOut(UUID id) {
        return asDora(() -> newsroom.use(Persons.class).find(id).orElseThrow().isShutOut());
    }

    private Set<Role> rightsWithAnOldToken(UUID id) {
        return asDora(() -> newsroom.use(Persons.class)
                .find(id)
                .orElseThrow()
                .rolesSince(Instant.now())
                .orElseThrow());
    }

    private List<String> newlyRecorded() {
        return record().stream()
                .filter(event -> event.number() > recordedBefore)
                .sorted(Comparator.comparing(EventRow::number))
                .map(EventRow::action)
                .toList();
    }

    private List<EventRow> record() {
        return asDora(() -> newsroom.use(Events.class).ofPeople(Integer.MAX_VALUE, 20));
    }

    private <T> T asDora(Supplier<T> work) {
        return newsroom.as(DORA, work);
    }

    private People people() {
        return newsroom.use(People.class);
    }
}
