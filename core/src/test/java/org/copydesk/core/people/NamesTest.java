package org.copydesk.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.core.Newsroom.CLARA;

import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.persistence.record.Events;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name under which a person is shown")
class NamesTest {

    private final Newsroom newsroom = new Newsroom();
    private final UUID jonas = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final String name = "Jonas Thiel " + jonas.toString().replaceAll("[^a-f]", "");

    @Test
    void isTheirOwnAsLongAsNobodyElseHasIt() {
        assertThat(comes(jonas, "jonas", name).name()).isEqualTo(name);
    }

    @Test
    void hasTheUsernameBehindItAsSoonAsSomebodyElseLooksTheSame() {
        comes(jonas, "jonas", name);
        assertThat(comes(other, "impostor", name.replace("o", "о")).name()).endsWith("(impostor)");
        assertThat(known(jonas).name()).isEqualTo(name + " (jonas)");
        assertThat(known(jonas).fullName()).isEqualTo(name);

        comes(other, "impostor", "Somebody Quite Different " + other);
        assertThat(known(jonas).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s (jonas)", "%s（jonas）", "%s [jonas]", "%s ❨jonas❩", "(%s"})
    void hasTheUsernameBehindItWhereItLooksAsIfItHadOne(String looks) {
        comes(jonas, "jonas", name);
        assertThat(comes(other, "impostor", looks.formatted(name)).name()).endsWith(" (impostor)");
        assertThat(known(jonas).name()).isEqualTo(name);
    }

    @Test
    void isWithoutSignsThatNobodySees() {
        assertThat(comes(jonas, "jonas", "\u202E" + name + "\u200B").name()).isEqualTo(name);
        assertThat(comes(other, "impostor", "\u200B").name()).startsWith("impostor");
    }

    @Test
    void isOnTheRecordWhenItChanges() {
        comes(jonas, "jonas", name);
        comes(jonas, "jonas", "Clara Engel");

        var last = newsroom.as(CLARA, () -> newsroom.use(Events.class).ofPeople(Integer.MAX_VALUE, 1))
                .get(0);
        assertThat(last).extracting(EventRow::action, EventRow::note).containsExactly("RENAME", "Clara Engel");
        assertThat(known(CLARA.id()).name()).isEqualTo("Clara Engel (clara)");
        comes(jonas, "jonas", name);
        assertThat(known(CLARA.id()).name()).isEqualTo("Clara Engel");
    }

    private Person comes(UUID id, String username, String called) {
        return newsroom.as(CLARA, () -> newsroom.use(PersonLookup.class).meet(id, username, called, true));
    }

    private Person known(UUID id) {
        return newsroom.as(CLARA, () -> newsroom.use(Persons.class).find(id).orElseThrow());
    }
}
