package org.copydesk.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Viewer;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.persistence.record.Events;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("People who were seen here")
class PersonsTest extends Storing {

    private final UUID mia = UUID.randomUUID();

    @Test
    void areRememberedUnderTheirNamesAndThatIsRecordedOnce() {
        remember(mia, "mia", "Mia Vogt");
        remember(mia, "mia", "Mia Vogt");
        assertThat(the(Persons.class).find(mia).orElseThrow().name()).isEqualTo("Mia Vogt");
        assertThat(the(Persons.class).named("mia")).map(Person::id).hasValue(mia);
        assertThat(recorded(mia)).containsExactly("NAMED");
    }

    @Test
    void areRecordedAgainWhenTheyAreCalledSomethingElse() {
        remember(mia, "mia", "Mia Vogt");
        remember(mia, "mia", "Mia Winter");
        assertThat(the(Persons.class).find(mia).orElseThrow().name()).isEqualTo("Mia Winter");
        assertThat(recorded(mia)).containsExactly("RENAME", "NAMED");
    }

    @Test
    void areShownWithTheirUsernamesWhileTwoCouldBeMeant() {
        var other = UUID.randomUUID();
        remember(mia, "mia", "Mia Vogt");
        remember(other, "mia.v", "mia vogt");
        em.clear();
        assertThat(the(Persons.class).find(mia).orElseThrow().name()).isEqualTo("Mia Vogt (mia)");
        remember(other, "mia.v", "Mia Vogtland");
        em.clear();
        assertThat(the(Persons.class).find(mia).orElseThrow().name()).isEqualTo("Mia Vogt");
    }

    @Test
    void areToldFromStaffAndNotFromOneAnotherAsGuests() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        remember(first, "guest:1", "Ines Holm");
        remember(second, "guest:2", "Ines Holm");
        em.clear();
        assertThat(the(Persons.class).find(first).orElseThrow().name()).isEqualTo("Ines Holm");
        remember(mia, "mia", "ines holm");
        em.clear();
        assertThat(the(Persons.class).find(second).orElseThrow().name()).isEqualTo("Ines Holm (guest:2)");
        assertThat(the(Persons.class).find(mia).orElseThrow().name()).isEqualTo("ines holm");
    }

    @Test
    void areTheOnesThatAreAskedForAndNobodyElse() {
        assertThat(the(Persons.class).all(List.of(anna, UUID.randomUUID())))
                .extracting(Person::id)
                .containsExactly(anna);
        assertThat(the(Persons.class).named("nobody")).isEmpty();
    }

    @Test
    void areAuthorsOnceSomethingIsTheirs() {
        article(ben);
        article(anna);
        em.flush();
        assertThat(the(Persons.class).authors(9)).extracting(Person::id).containsExactly(anna, ben);
        assertThat(the(Persons.class).authors(1)).hasSize(1);
    }

    @Test
    void areFoundByWordsAsWritersOfWhatTheViewerSees() {
        remember(mia, "mia", "Mia Vogt");
        article(mia);
        em.flush();
        assertThat(writersLike("vogt", new Viewer(clara, true))).containsExactly(mia);
        assertThat(writersLike("vogt", new Viewer(mia, false))).containsExactly(mia);
        assertThat(writersLike("vogt", new Viewer(ben, false))).isEmpty();
        assertThat(writersLike("", new Viewer(clara, true))).doesNotContain(clara);
    }

    private List<UUID> writersLike(String words, Viewer viewer) {
        return the(Persons.class).writersLike(words, viewer, 9).stream()
                .map(Person::id)
                .toList();
    }

    @Test
    void areLookedAtForTheirLikenessWhereNobodyHasYet() {
        remember(mia, "mia", "Mia Vogt");
        em.flush();
        assertThat(the(Persons.class).unlikened())
                .extracting(Person::id)
                .contains(anna)
                .doesNotContain(mia);
    }

    private void remember(UUID id, String username, String name) {
        the(Persons.class).remember(id, username, name, NOW);
        em.flush();
    }

    private List<String> recorded(UUID person) {
        return the(Events.class).ofPeople(Integer.MAX_VALUE, 50).stream()
                .filter(row -> person.toString().equals(row.about()))
                .map(EventRow::action)
                .toList();
    }
}
