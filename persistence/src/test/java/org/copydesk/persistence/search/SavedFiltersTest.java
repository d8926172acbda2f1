package org.copydesk.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.search.SavedFilter.FilterPlace;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Views that people keep")
class SavedFiltersTest extends Storing {

    @BeforeEach
    void begin() {
        the(Desks.class).add(new Desk("orchard", "Orchard"));
        em.flush();
        the(Desks.class).setMembers("orchard", List.of(ben));
    }

    @Test
    void comeBackWithAllThatTheySay() {
        long id = keep(anna, "orchard", FilterPlace.BOARD, "Apples");
        var found = the(SavedFilters.class).find(id).orElseThrow();
        assertThat(found.owner()).isEqualTo(anna);
        assertThat(found.desk()).isEqualTo("orchard");
        assertThat(found.place()).isEqualTo(FilterPlace.BOARD);
        assertThat(found.name()).isEqualTo("Apples");
        assertThat(found.query()).isEqualTo("subject=CITY");
        assertThat(found.created()).isEqualTo(NOW);
        assertThat(the(SavedFilters.class).find(id + 1)).isEmpty();
    }

    @Test
    void areListedByTheirNamesInTheirPlace() {
        long pears = keep(anna, null, FilterPlace.ARTICLES, "Pears");
        long apples = keep(anna, null, FilterPlace.ARTICLES, "Apples");
        long second = keep(anna, null, FilterPlace.ARTICLES, "Apples");
        long board = keep(anna, null, FilterPlace.BOARD, "Cherries");
        assertThat(of(anna, FilterPlace.ARTICLES)).containsExactly(apples, second, pears);
        assertThat(of(anna, FilterPlace.BOARD)).containsExactly(board);
    }

    @Test
    void areHiddenFromEverybodyElseWhereTheyAreForNoDesk() {
        long own = keep(anna, null, FilterPlace.ARTICLES, "Apples");
        assertThat(of(anna, FilterPlace.ARTICLES)).containsExactly(own);
        assertThat(of(ben, FilterPlace.ARTICLES)).isEmpty();
        assertThat(ofEveryDesk(clara)).doesNotContain(own);
    }

    @Test
    void ofADeskAreSeenByItsPeopleAndByWhoSeesToEveryDesk() {
        long shared = keep(anna, "orchard", FilterPlace.ARTICLES, "Apples");
        assertThat(of(anna, FilterPlace.ARTICLES)).containsExactly(shared);
        assertThat(of(ben, FilterPlace.ARTICLES)).containsExactly(shared);
        assertThat(of(clara, FilterPlace.ARTICLES)).isEmpty();
        assertThat(ofEveryDesk(clara)).contains(shared);
    }

    @Test
    void areCountedByWhoseTheyAre() {
        keep(anna, null, FilterPlace.ARTICLES, "Apples");
        keep(anna, "orchard", FilterPlace.BOARD, "Pears");
        assertThat(the(SavedFilters.class).count(anna)).isEqualTo(2);
        assertThat(the(SavedFilters.class).count(ben)).isZero();
    }

    @Test
    void areGoneWhenTheyAreRemoved() {
        long id = keep(anna, null, FilterPlace.ARTICLES, "Apples");
        the(SavedFilters.class).remove(the(SavedFilters.class).find(id).orElseThrow());
        forget();
        assertThat(the(SavedFilters.class).find(id)).isEmpty();
    }

    @Test
    void areForNoDeskThatIsNotThere() {
        assertThatThrownBy(() -> keep(anna, "nowhere", FilterPlace.ARTICLES, "Apples"))
                .isInstanceOf(ConstraintViolationException.class);
    }

    private List<Long> of(UUID person, FilterPlace place) {
        return ids(the(SavedFilters.class).of(person, false, place));
    }

    private List<Long> ofEveryDesk(UUID person) {
        return ids(the(SavedFilters.class).of(person, true, FilterPlace.ARTICLES));
    }

    private static List<Long> ids(List<SavedFilter> filters) {
        return filters.stream().map(SavedFilter::id).toList();
    }

    private long keep(UUID owner, String desk, FilterPlace place, String name) {
        long id = the(SavedFilters.class).nextId();
        the(SavedFilters.class).add(new SavedFilter(id, owner, desk, place, name, "subject=CITY", NOW));
        forget();
        return id;
    }
}
