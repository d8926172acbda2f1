package org.copydesk.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The roster")
class RosterTest extends Storing {

    private final String word = "q" + UUID.randomUUID().toString().replace("-", "");
    private RosterEntry listed;

    @BeforeEach
    void list() {
        listed = new RosterEntry(anna, "anna", "Anna Berg", "anna@example.org", Set.of(Role.AUTHOR, Role.EDITOR), true);
        the(Roster.class).put(listed);
    }

    @Test
    void holdsEverybodyAsTheyWereSaidToBeLast() {
        assertThat(the(Roster.class).find(anna)).hasValue(listed);
        assertThat(the(Roster.class).find(ben)).isEmpty();
        var renamed = new RosterEntry(anna, "anna", "Anna Winter", null, Set.of(), false);
        the(Roster.class).put(renamed);
        assertThat(the(Roster.class).find(anna)).hasValue(renamed);
        assertThat(the(Roster.class).all()).contains(renamed);
    }

    @Test
    void lendsAPersonToWhoAsksFirst() {
        assertThat(the(Roster.class).hold(anna)).hasValue(listed);
        assertThat(the(Roster.class).hold(ben)).isEmpty();
    }

    @Test
    void tellsThoseWhoLeftOfNothingMore() {
        the(Roster.class).leave(anna);
        assertThat(the(Roster.class).find(anna))
                .hasValue(new RosterEntry(anna, "anna", "Anna Berg", null, Set.of(), false));
    }

    @Test
    void listsNobodyWhoLeftAndWhoeverCameBack() {
        three();
        the(Roster.class).keep(List.of(anna, clara));
        assertThat(found(RosterFilter.saying(word), RosterOrder.USERNAME)).containsExactly("anna", "clara");
        assertThat(the(Roster.class).find(ben).orElseThrow().enabled()).isFalse();
        three();
        assertThat(found(RosterFilter.saying(word), RosterOrder.USERNAME)).containsExactly("anna", "ben", "clara");
    }

    @Test
    void findsPeopleByAllTheWordsWhereverTheyStand() {
        three();
        assertThat(found(RosterFilter.saying("OKAF " + word.substring(3)), RosterOrder.USERNAME))
                .containsExactly("ben");
        assertThat(found(RosterFilter.saying("clara@" + word), RosterOrder.USERNAME))
                .containsExactly("clara");
        assertThat(found(RosterFilter.saying("okaf engel " + word), RosterOrder.USERNAME))
                .isEmpty();
        assertThat(found(RosterFilter.saying("%" + word), RosterOrder.USERNAME)).isEmpty();
        assertThat(found(RosterFilter.saying("_" + word), RosterOrder.USERNAME)).isEmpty();
    }

    @Test
    void findsPeopleWithoutTheSignsThatAKeyboardLacks() {
        var lukasz = UUID.randomUUID();
        the(Persons.class).remember(lukasz, "lz" + word, "Łukasz Żółć " + word, NOW);
        the(Roster.class).put(new RosterEntry(lukasz, "lz" + word, "Łukasz Żółć " + word, null, Set.of(), true));
        assertThat(found(RosterFilter.saying("zolc " + word), RosterOrder.USERNAME))
                .containsExactly("lz" + word);
    }

    @Test
    void isNarrowedToARoleAndToThoseWhoMayComeIn() {
        three();
        assertThat(found(new RosterFilter(word, Role.EDITOR, null), RosterOrder.USERNAME))
                .containsExactly("anna", "clara");
        assertThat(found(new RosterFilter(word, Role.AUTHOR, true), RosterOrder.USERNAME))
                .containsExactly("anna");
        assertThat(found(new RosterFilter(word, null, false), RosterOrder.USERNAME))
                .containsExactly("ben");
    }

    @Test
    void isReadByNameAndBySignInFromBothEnds() {
        three();
        the(Roster.class).signedIn(Map.of(anna, NOW.minusSeconds(9), ben, NOW));
        var ours = RosterFilter.saying(word);
        assertThat(found(ours, RosterOrder.A_TO_Z)).containsExactly("anna", "clara", "ben");
        assertThat(found(ours, RosterOrder.Z_TO_A)).containsExactly("ben", "clara", "anna");
        assertThat(found(ours, RosterOrder.LATEST_SIGN_IN)).containsExactly("ben", "anna", "clara");
        assertThat(found(ours, RosterOrder.EARLIEST_SIGN_IN)).containsExactly("clara", "anna", "ben");
    }

    @Test
    void goesOnWhereAPageEnds() {
        three();
        assertThat(the(Roster.class).page(RosterFilter.saying(word), RosterOrder.USERNAME, 1, 1))
                .extracting(row -> row.entry().username())
                .containsExactly("ben");
    }

    @Test
    void remembersTheLatestSignInEvenWhenKeycloakForgetsIt() {
        three();
        the(Roster.class).signedIn(Map.of(ben, NOW));
        the(Roster.class).signedIn(Map.of(ben, NOW.minusSeconds(60), clara, NOW));
        the(Roster.class).signedIn(Map.of());
        assertThat(signIn(ben)).isEqualTo(NOW);
        assertThat(signIn(anna)).isNull();
    }

    private Instant signIn(UUID person) {
        return the(Roster.class).page(RosterFilter.saying(word), RosterOrder.USERNAME, 0, 9).stream()
                .filter(row -> row.entry().person().equals(person))
                .findFirst()
                .orElseThrow()
                .lastSignIn();
    }

    /** Anna does both, Ben is suspended, Clara edits; their addresses have the word. */
    private void three() {
        the(Roster.class).put(of(anna, "anna", "anna Berg", true, Role.AUTHOR, Role.EDITOR));
        the(Roster.class).put(of(ben, "ben", "Ole Okafor", false, Role.AUTHOR));
        the(Roster.class).put(of(clara, "clara", "Clara Engel", true, Role.EDITOR));
    }

    private RosterEntry of(UUID person, String username, String name, boolean enabled, Role... roles) {
        return new RosterEntry(person, username, name, username + "@" + word, Set.of(roles), enabled);
    }

    @Test
    void namesPeopleSoThatNobodyIsTakenForAnother() {
        var impostor = of(ben, "ben", "\u202EAnna\u200B Berg\n", true);
        assertThat(impostor.name()).isEqualTo(listed.name());
        assertThat(impostor.unmistakable()).isEqualTo("Anna Berg (ben)").isNotEqualTo(listed.unmistakable());
        assertThat(of(ben, "ben", "\u2800\u200B", true).unmistakable()).isEqualTo("ben (ben)");
    }

    private List<String> found(RosterFilter filter, RosterOrder order) {
        var page = the(Roster.class).page(filter, order, 0, 9);
        assertThat(the(Roster.class).count(filter)).isEqualTo(page.size());
        return page.stream().map(row -> row.entry().username()).toList();
    }
}
