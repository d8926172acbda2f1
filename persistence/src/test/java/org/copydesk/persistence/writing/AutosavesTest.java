package org.copydesk.persistence.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was typed and not saved")
class AutosavesTest extends Storing {

    private static final long UNBEGUN = 9_000_000_000L;

    @Test
    void comesBackAsItWasTypedLast() {
        var key = new PersonalKey(anna, UNBEGUN);
        the(Autosaves.class).keep(key, 0, TEXT.saying(null, null), NOW);
        forget();
        the(Autosaves.class).keep(key, 2, TEXT, NOW.plusSeconds(1));
        forget();
        var kept = the(Autosaves.class).find(key).orElseThrow();
        assertThat(kept.text()).isEqualTo(TEXT);
        assertThat(kept.base()).isEqualTo(2);
        assertThat(kept.time()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void isOnlyTheirsWhoTypedIt() {
        the(Autosaves.class).keep(new PersonalKey(anna, UNBEGUN), 0, TEXT, NOW);
        forget();
        assertThat(the(Autosaves.class).find(new PersonalKey(ben, UNBEGUN))).isEmpty();
        assertThat(the(Autosaves.class).times(anna, List.of(UNBEGUN, 1L))).isEqualTo(Map.of(UNBEGUN, NOW));
        assertThat(the(Autosaves.class).times(ben, List.of(UNBEGUN))).isEmpty();
        assertThat(the(Autosaves.class).times(anna, List.of(1L))).isEmpty();
    }

    @Test
    void isNotBegunUntilThereIsAnArticle() {
        long begun = article(anna).id();
        the(Autosaves.class).keep(new PersonalKey(anna, UNBEGUN), 0, TEXT, NOW);
        the(Autosaves.class).keep(new PersonalKey(anna, begun), 1, TEXT, NOW);
        forget();
        assertThat(the(Autosaves.class).isUnbegun(new PersonalKey(anna, UNBEGUN)))
                .isTrue();
        assertThat(the(Autosaves.class).isUnbegun(new PersonalKey(anna, begun))).isFalse();
        assertThat(the(Autosaves.class).isUnbegun(new PersonalKey(ben, UNBEGUN)))
                .isFalse();
    }

    @Test
    void isListedNewestFirstWhileThereIsNoArticle() {
        long begun = article(anna).id();
        the(Autosaves.class).keep(new PersonalKey(anna, UNBEGUN), 0, TEXT, NOW);
        the(Autosaves.class).keep(new PersonalKey(anna, UNBEGUN + 1), 0, TEXT, NOW.plusSeconds(1));
        the(Autosaves.class).keep(new PersonalKey(anna, UNBEGUN + 2), 0, TEXT, NOW.minusSeconds(1));
        the(Autosaves.class).keep(new PersonalKey(anna, begun), 1, TEXT, NOW);
        the(Autosaves.class).keep(new PersonalKey(ben, UNBEGUN + 3), 0, TEXT, NOW);
        forget();
        assertThat(the(Autosaves.class).unbegun(anna, 9))
                .extracting(UnsavedText::article)
                .containsExactly(UNBEGUN + 1, UNBEGUN, UNBEGUN + 2);
    }

    @Test
    void isGoneAloneWhenItIsDropped() {
        var key = new PersonalKey(anna, UNBEGUN);
        var other = new PersonalKey(anna, UNBEGUN + 1);
        var anothers = new PersonalKey(ben, UNBEGUN);
        for (var each : List.of(key, other, anothers)) the(Autosaves.class).keep(each, 0, TEXT, NOW);
        forget();
        the(Autosaves.class).drop(key);
        assertThat(the(Autosaves.class).find(key)).isEmpty();
        assertThat(the(Autosaves.class).find(other)).isPresent();
        assertThat(the(Autosaves.class).find(anothers)).isPresent();
    }
}
