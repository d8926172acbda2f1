package org.copydesk.core.people.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;
import static org.copydesk.persistence.people.Role.ADMIN;
import static org.copydesk.persistence.people.Role.AUTHOR;
import static org.copydesk.persistence.people.Role.EDITOR;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Account;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.people.keycloak.KeycloakUnreachable;
import org.copydesk.core.people.keycloak.Newcomer;
import org.copydesk.core.people.staff.PeopleRecord.Undo;
import org.copydesk.persistence.people.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Changes to people")
class ChangesToPeopleTest {

    private final PaperDirectory directory = new PaperDirectory().with(BEN).with(DORA);
    private final List<Undo> undoes = new ArrayList<>();
    private final Newsroom newsroom = newsroomWith(directory);

    @Test
    void areTakenBackInKeycloakWhenOnlyAPartOfThemWasMade() {
        directory.cut("revoke");
        assertThatThrownBy(() -> newsroom.as(DORA, () -> people().assign(BEN.id(), Set.of(EDITOR))))
                .isInstanceOf(KeycloakUnreachable.class);
        assertThat(rolesOfBen()).containsExactlyInAnyOrder(AUTHOR, EDITOR);

        directory.cut("");
        theTransactionFailed();

        assertThat(rolesOfBen()).containsExactly(AUTHOR);
    }

    @Test
    void areTakenBackInKeycloakWhenTheyCouldNotBeRecorded() {
        var unknownToTheRecord = new Actor(UUID.randomUUID(), "fenja", "Fenja Boysen", Set.of(ADMIN));
        assertThatThrownBy(() -> newsroom.as(unknownToTheRecord, () -> people().disable(BEN.id())))
                .hasStackTraceContaining("event_actor_fkey");
        assertThat(directory.find(BEN.id()).orElseThrow().enabled()).isFalse();

        theTransactionFailed();

        assertThat(directory.find(BEN.id()).orElseThrow().enabled()).isTrue();
    }

    @Test
    void takeAnInvitationBackAsAWhole() {
        directory.cut("grant");
        var newcomer = new Newcomer("jule", "Jule", "Momsen", "jule@example.org");
        assertThatThrownBy(() -> newsroom.as(DORA, () -> people().invite(newcomer, Set.of(AUTHOR))))
                .isInstanceOf(KeycloakUnreachable.class);
        assertThat(directory.all()).extracting(Account::username).contains("jule");

        theTransactionFailed();

        assertThat(directory.all()).extracting(Account::username).doesNotContain("jule");
    }

    @Test
    void byTwoAdminsAtOnceLeaveOneOfThemInOffice() {
        var emil = with(ADMIN, EMIL);
        var two = new PaperDirectory().with(DORA).with(emil);
        var meeting = new CountDownLatch(2);
        var crowded = crowded(two, meeting);

        var first = CompletableFuture.supplyAsync(() -> unseats(newsroomWith(crowded), DORA, emil));
        var second = CompletableFuture.supplyAsync(() -> unseats(newsroomWith(crowded), emil, DORA));

        assertThat(List.of(first.join(), second.join())).containsExactlyInAnyOrder("done", "LAST_ADMIN");
        assertThat(two.holders(ADMIN)).hasSize(1);
    }

    private static String unseats(Newsroom newsroom, Actor admin, Actor other) {
        try {
            newsroom.as(admin, () -> newsroom.use(People.class).assign(other.id(), Set.of()));
            return "done";
        } catch (PeopleRefused refused) {
            return refused.refusal().name();
        }
    }

    /** A directory in which those who count the admins wait a little for each other, so that they would meet if they could. */
    private static Directory crowded(Directory directory, CountDownLatch meeting) {
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (self, method, arguments) -> {
                    var answer = method.invoke(directory, arguments);
                    if (method.getName().equals("holders")) {
                        meeting.countDown();
                        meeting.await(500, TimeUnit.MILLISECONDS);
                    }
                    return answer;
                });
    }

    private static Actor with(Role role, Actor person) {
        return new Actor(person.id(), person.username(), person.name(), Set.of(role));
    }

    private Newsroom newsroomWith(Directory accounts) {
        var events = Event.class.cast(Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (self, method, arguments) -> {
                    if (arguments[0] instanceof Undo undo) undoes.add(undo);
                    return null;
                }));
        return new Newsroom().with(Event.class, events).with(Directory.class, accounts);
    }

    private void theTransactionFailed() {
        undoes.forEach(newsroom.use(PeopleRecord.class)::takeBack);
    }

    private Set<Role> rolesOfBen() {
        return directory.find(BEN.id()).orElseThrow().roles();
    }

    private People people() {
        return newsroom.use(People.class);
    }
}
