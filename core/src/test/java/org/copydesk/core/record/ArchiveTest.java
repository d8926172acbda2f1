package org.copydesk.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;

import java.util.Set;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.PaperDirectory;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.people.staff.People;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.proof.Checkpoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The archive of the record")
class ArchiveTest {

    private final Newsroom newsroom =
            new Newsroom().with(Directory.class, new PaperDirectory().with(BEN).with(DORA));
    private final Archive archive = newsroom.use(Archive.class);

    @Test
    void listsCheckpointsNewestFirstAndGoesOnWhereAPageEnded() {
        int first = sealed().number();
        int second = sealed().number();

        var page = newsroom.as(DORA, () -> archive.checkpoints(Integer.MAX_VALUE, 1));
        assertThat(page.items()).extracting(Checkpoint::number).containsExactly(second);
        var following = newsroom.as(DORA, () -> archive.checkpoints(page.next(), 1));
        assertThat(following.items()).extracting(Checkpoint::number).containsExactly(first);
    }

    @Test
    void givesACheckpointAwayWithTheTreeThatItIsTheRootOf() {
        var checkpoint = sealed();
        var seal = newsroom.as(DORA, () -> archive.seal(checkpoint.number()));
        assertThat(seal.leaves()).hasSize(checkpoint.leaves());
        assertThat(seal.checkpoint()).contains(MerkleTree.root(seal.leaves()));
        assertThat(newsroom.use(SigningKey.class).verifies(seal.checkpoint(), seal.signature()))
                .isTrue();
    }

    @Test
    void hasNoCheckpointThatWasNeverMade() {
        assertThatThrownBy(() -> newsroom.as(DORA, () -> archive.seal(1_000_000)))
                .isInstanceOf(ArticleNotFound.class);
    }

    @Test
    void namesWhoGaveWhomWhichRole() {
        newsroom.as(DORA, () -> newsroom.use(People.class).assign(BEN.id(), Set.of(Role.AUTHOR, Role.EDITOR)));
        var newest = newsroom.as(DORA, () -> archive.people(Integer.MAX_VALUE, 1))
                .items()
                .get(0);
        assertThat(newest.event().actorName()).isEqualTo("Dora Diaz");
        assertThat(newest.event().action()).isEqualTo("GRANT_EDITOR");
        assertThat(newest.about()).isEqualTo("Ben Okafor");
    }

    @Test
    void isOpenToAdminsAlone() {
        for (var person : Set.of(ANNA, EMIL)) {
            assertThatThrownBy(() -> newsroom.as(person, () -> archive.checkpoints(9, 1)))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> newsroom.as(person, () -> archive.people(9, 1)))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> newsroom.as(person, () -> archive.seal(1))).isInstanceOf(Refused.class);
        }
    }

    private Checkpoint sealed() {
        newsroom.draftBy(ANNA);
        return newsroom.as(DORA, () -> newsroom.use(Sealing.class).seal()).orElseThrow();
    }
}
