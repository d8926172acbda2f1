package org.copydesk.deployment.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.people.KnownPeople;
import org.copydesk.core.people.keycloak.Account;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.people.keycloak.Newcomer;
import org.copydesk.core.people.staff.FollowingAccounts;
import org.copydesk.core.people.staff.People;
import org.copydesk.core.people.staff.PeopleRefused;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.RosterFilter;
import org.copydesk.persistence.people.RosterOrder;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The directory of people")
class KeycloakIT {

    @Inject
    private Acting acting;

    @Inject
    private Stumbling stumbling;

    @Inject
    private Directory directory;

    @Inject
    private People people;

    @Inject
    private FollowingAccounts following;

    @Inject
    private KnownPeople known;

    private UUID newcomer;

    @AfterEach
    void leave() {
        if (newcomer != null) directory.remove(newcomer);
    }

    @Test
    void findsAccountsAndTheirRoles() {
        assertThat(directory.all())
                .extracting(Account::username, Account::roles)
                .contains(tuple("clara", Set.of(Role.EDITOR)));
        assertThat(directory.holders(Role.ADMIN)).contains(acting.actor("dora").id());
    }

    @Test
    void findsRolesThatComeWithAGroup() {
        var id = invited(Role.AUTHOR);
        try (var groups = new Groups()) {
            groups.letIn(id, groups.below(groups.with("editor")));
            assertThat(directory.all())
                    .filteredOn(account -> account.id().equals(id))
                    .containsExactly(directory.find(id).orElseThrow())
                    .extracting(Account::roles)
                    .containsExactly(Set.of(Role.AUTHOR, Role.EDITOR));
        }
    }

    @Test
    void findsSomebodyByTheirUserName() {
        assertThat(directory.named("clara").orElseThrow().name()).isEqualTo("Clara Engel");
        assertThat(directory.named("clar")).isEmpty();
    }

    @Test
    void changesRolesAndShutsPeopleOutAtOnce() {
        var id = invited(Role.AUTHOR);
        acting.as("dora", () -> people.assign(id, Set.of(Role.EDITOR)));
        assertThat(directory.find(id).orElseThrow().roles()).containsExactly(Role.EDITOR);
        assertThat(known.person(id).isShutOut()).isFalse();

        acting.as("dora", () -> people.disable(id));
        assertThat(directory.find(id).orElseThrow().enabled()).isFalse();
        assertThat(known.person(id).isShutOut()).isTrue();
    }

    @Test
    void shutsOutAndLetsInWhomSomebodyDisabledAndEnabledInKeycloakItself() {
        var id = invited(Role.AUTHOR);
        directory.enable(id, false);
        following.follow();
        assertThat(known.person(id).isShutOut()).isTrue();

        directory.enable(id, true);
        following.follow();
        assertThat(known.person(id).isShutOut()).isFalse();
    }

    @Test
    void isAsItWasWhenAChangeCannotBeRecorded() {
        var id = invited(Role.AUTHOR);
        stumbling.over(id);
        assertThatThrownBy(() -> acting.as("dora", () -> people.assign(id, Set.of(Role.EDITOR))))
                .isInstanceOf(Stumbling.Stumbled.class);
        assertThat(directory.find(id).orElseThrow().roles()).containsExactly(Role.AUTHOR);
    }

    @Test
    void isForAdminsOnly() {
        assertThatThrownBy(() ->
                        acting.as("clara", () -> people.find(RosterFilter.EVERYBODY, RosterOrder.USERNAME, 0, 10)))
                .isInstanceOf(PeopleRefused.class);
    }

    private UUID invited(Role role) {
        var username = "new-" + UUID.randomUUID().toString().substring(0, 8);
        var wanted = new Newcomer(username, "Nora", "Neu", username + "@copydesk.example");
        newcomer = acting.as("dora", () -> people.invite(wanted, Set.of(role)))
                .person()
                .id();
        return newcomer;
    }
}
