package org.copydesk.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.copydesk.core.Newsroom.ANNA;
import static org.copydesk.core.Newsroom.BEN;
import static org.copydesk.core.Newsroom.CLARA;
import static org.copydesk.core.Newsroom.DORA;
import static org.copydesk.core.Newsroom.EMIL;

import java.util.List;
import java.util.UUID;
import org.copydesk.core.Newsroom;
import org.copydesk.core.people.Actor;
import org.copydesk.core.planning.DeskPlan;
import org.copydesk.core.planning.SettingUp;
import org.copydesk.persistence.search.SavedFilter;
import org.copydesk.persistence.search.SavedFilter.FilterPlace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A view that somebody keeps")
class KeepingFiltersTest {

    private final Newsroom newsroom = new Newsroom();
    private final String name = "Weekend " + UUID.randomUUID().toString().substring(0, 12);

    @Test
    void isTheirsAlone() {
        keep(ANNA, null);
        assertThat(namesFor(ANNA, FilterPlace.ARTICLES)).contains(name);
        assertThat(namesFor(ANNA, FilterPlace.BOARD)).doesNotContain(name);
        assertThat(namesFor(BEN, FilterPlace.ARTICLES)).doesNotContain(name);
        assertThat(namesFor(EMIL, FilterPlace.ARTICLES)).doesNotContain(name);
    }

    @Test
    void isForThePeopleOfADeskAndForEditorsWhenItIsKeptForThatDesk() {
        var desk = deskOf("ben");
        keep(CLARA, desk);
        assertThat(namesFor(BEN, FilterPlace.ARTICLES)).contains(name);
        assertThat(namesFor(EMIL, FilterPlace.ARTICLES)).contains(name);
        assertThat(namesFor(ANNA, FilterPlace.ARTICLES)).doesNotContain(name);
    }

    @Test
    void isNotKeptForADeskOfOthersOrWithoutAName() {
        var desk = deskOf("ben");
        assertRefused(FilterRefusal.NOT_YOUR_DESK, () -> keep(ANNA, desk));
        assertRefused(FilterRefusal.NAME_MISSING, () -> keep(" ", "state=DRAFT"));
        assertRefused(FilterRefusal.NAME_TOO_LONG, () -> keep("x".repeat(61), "state=DRAFT"));
        assertRefused(FilterRefusal.NOTHING_TO_KEEP, () -> keep(name, ""));
    }

    @Test
    void isDroppedByItsOwnerAndByEditorsWhenItIsForADesk() {
        long own = keep(ANNA, null);
        newsroom.does(EMIL, () -> newsroom.use(KeepingFilters.class).drop(own));
        assertThat(namesFor(ANNA, FilterPlace.ARTICLES)).contains(name);
        newsroom.does(ANNA, () -> newsroom.use(KeepingFilters.class).drop(own));
        assertThat(namesFor(ANNA, FilterPlace.ARTICLES)).doesNotContain(name);

        long shared = keep(BEN, deskOf("ben"));
        newsroom.does(EMIL, () -> newsroom.use(KeepingFilters.class).drop(shared));
        assertThat(namesFor(BEN, FilterPlace.ARTICLES)).doesNotContain(name);
    }

    private long keep(Actor actor, String desk) {
        return newsroom.as(
                actor,
                () -> newsroom.use(KeepingFilters.class)
                        .keep(FilterPlace.ARTICLES, name, "state=DRAFT", desk)
                        .id());
    }

    private long keep(String called, String query) {
        return newsroom.as(
                ANNA,
                () -> newsroom.use(KeepingFilters.class)
                        .keep(FilterPlace.ARTICLES, called, query, null)
                        .id());
    }

    private static void assertRefused(FilterRefusal refusal, Runnable keeping) {
        assertThatThrownBy(keeping::run)
                .isInstanceOfSatisfying(
                        FilterRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private String deskOf(String member) {
        var desk = "d" + UUID.randomUUID().toString().substring(0, 12);
        newsroom.does(
                DORA,
                () -> newsroom.use(SettingUp.class)
                        .open(desk, new DeskPlan(desk, true, null, null, null, List.of(member), false)));
        return desk;
    }

    private List<String> namesFor(Actor actor, FilterPlace place) {
        return newsroom.as(actor, () -> newsroom.use(KeepingFilters.class).of(place)).stream()
                .map(SavedFilter::name)
                .toList();
    }
}
