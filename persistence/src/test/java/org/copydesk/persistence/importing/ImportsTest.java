package org.copydesk.persistence.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Imports")
class ImportsTest extends Storing {

    @Test
    void areListedByTheirImporterNewestFirst() {
        var first = the(Imports.class).begin(anna, anna, NOW);
        var second = the(Imports.class).begin(anna, ben, NOW);
        the(Imports.class).begin(clara, anna, NOW);
        forget();
        assertThat(the(Imports.class).by(anna, Long.MAX_VALUE, 9))
                .extracting(Import::id)
                .containsExactly(second.id(), first.id());
        assertThat(the(Imports.class).by(anna, second.id(), 9))
                .extracting(Import::id)
                .containsExactly(first.id());
        assertThat(the(Imports.class).find(second.id()).orElseThrow().owner()).isEqualTo(ben);
    }

    @Test
    void reportWhatBecameOfTheirFilesInTheirOrder() {
        long id = the(Imports.class).begin(anna, anna, NOW).id();
        var created = new FileRow(1, "a.txt", FileOutcome.CREATED, article(anna).id(), null, null, null, "");
        var refused =
                new FileRow(2, "b.txt", FileOutcome.REFUSED, null, 3, "a date is expected", "BAD_DATE", "yesterday");
        the(Imports.class).report(id, List.of(created, refused));
        assertThat(the(Imports.class).files(id, 0, 9)).containsExactly(created, refused);
        assertThat(the(Imports.class).files(id, 1, 9)).containsExactly(refused);
        assertThat(the(Imports.class).files(id, 0, 1)).containsExactly(created);
    }

    @Test
    void knowWhatAnOwnerHasAlready() {
        long article = article(anna).id();
        the(Imports.class).remember(anna, Map.of("a", article));
        assertThat(the(Imports.class).known(anna, List.of("a", "b"))).isEqualTo(Map.of("a", article));
        assertThat(the(Imports.class).known(ben, List.of("a"))).isEmpty();
        assertThat(the(Imports.class).known(anna, List.of())).isEmpty();
    }
}
