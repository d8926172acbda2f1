package org.copydesk.core.people.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.people.keycloak.KeycloakUnreachable;
import org.copydesk.core.record.Archive;
import org.copydesk.core.record.PeopleDeed;
import org.copydesk.core.record.Retold;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.people.Roster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@DisplayName("Whoever is disabled or deleted in Keycloak itself")
@ExtendWith(Retold.class)
class FollowingAccountsTest {

    private final PaperDirectory directory =
            new PaperDirectory().with(ANNA).with(BEN).with(CLARA).with(DORA).with(EMIL);
    private final Newsroom newsroom = new Newsroom().with(Directory.class, directory);

    @AfterEach
    void benIsLetInAgain() {
        directory.cut("");
        directory.with(BEN);
        var another = new Newsroom().with(Directory.class, directory); // this one knows for good who is gone
        another.does(DORA, () -> another.use(FollowingAccounts.class).follow());
        assertThat(isOut()).isFalse();
    }

    @Test
    void isOutAndIsInAgainWhenTheyAreEnabled() {
        directory.enable(BEN.id(), false);
        follow();
        assertThat(isOut()).isTrue();
        assertThat(newest()).isEqualTo("DISABLED_IN_KEYCLOAK");

        directory.enable(BEN.id(), true);
        follow();
        assertThat(isOut()).isFalse();
        assertThat(newest()).isEqualTo("ENABLED_IN_KEYCLOAK");
    }

    @Test
    void isRecordedOnce() {
        directory.enable(BEN.id(), false);
        follow();
        int recorded = deeds().size();
        follow();
        assertThat(deeds()).hasSize(recorded);
    }

    @Test
    void staysOutWhenTheAccountIsRemoved() {
        directory.enable(BEN.id(), false);
        follow();
        directory.forget(BEN.id());
        follow();
        assertThat(isOut()).isTrue();
    }

    @Test
    void isOutWhenTheAccountIsDeletedAndThatIsRecordedOnce() {
        directory.forget(BEN.id());
        follow();
        assertThat(isOut()).isTrue();
        assertThat(newest()).isEqualTo("DELETED_IN_KEYCLOAK");
        int recorded = deeds().size();
        follow();
        assertThat(deeds()).hasSize(recorded);
    }

    @Test
    void isOutWhenTheAccountIsDeletedAndAnotherIsMadeMeanwhile() {
        directory.forget(BEN.id());
        directory.with(new Actor(UUID.randomUUID(), "frida", "Frida Fern", Set.of(Role.AUTHOR)));
        newsroom.does(DORA, () -> newsroom.use(Roster.class).leave(BEN.id()));
        follow();
        assertThat(isOut()).isTrue();
    }

    @Test
    void isLeftAsTheyWereWhileNobodyCanSay() {
        directory.enable(BEN.id(), false);
        follow();
        directory.cut("disabled");
        assertThatThrownBy(this::follow).isInstanceOf(KeycloakUnreachable.class);
        assertThat(isOut()).isTrue();
    }

    private void follow() {
        newsroom.does(DORA, () -> newsroom.use(FollowingAccounts.class).follow());
    }

    private boolean isOut() {
        return newsroom.as(DORA, () -> newsroom.use(Persons.class).find(BEN.id()))
                .orElseThrow()
                .isShutOut();
    }

    private String newest() {
        return deeds().get(0).event().action();
    }

    private List<PeopleDeed> deeds() {
        return newsroom.as(DORA, () -> newsroom.use(Archive.class).people(Integer.MAX_VALUE, 1_000))
                .items();
    }
}
