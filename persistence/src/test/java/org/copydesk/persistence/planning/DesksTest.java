package org.copydesk.persistence.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Desks")
class DesksTest extends Storing {

    private static final Step FACTS = step("FACTS", Set.of(Role.EDITOR), List.of(), false, false);

    @BeforeEach
    void add() {
        the(Desks.class).add(new Desk("harbour", "Harbour"));
        forget();
    }

    @Test
    void areFoundByTheirNamesAndListedByTheirTitles() {
        assertThat(the(Desks.class).find("harbour")).map(Desk::title).hasValue("Harbour");
        assertThat(the(Desks.class).findToChange("harbour")).isPresent();
        assertThat(the(Desks.class).find("nowhere")).isEmpty();
        assertThat(the(Desks.class).all())
                .extracting(Desk::title)
                .contains("Harbour")
                .isSorted();
    }

    @Test
    void knowWhoSeesToTheirStaleReviews() {
        the(Desks.class).findToChange("harbour").orElseThrow().settle(Duration.ofDays(2), Stale.CLOSE, clara);
        forget();
        assertThat(the(Desks.class).seenToBy(clara)).extracting(Desk::name).containsExactly("harbour");
        assertThat(the(Desks.class).seenToBy(anna)).isEmpty();
    }

    @Test
    void keepEveryVersionOfTheirSteps() {
        var desk = the(Desks.class).findToChange("harbour").orElseThrow();
        assertThat(the(Desks.class).steps(desk)).isEmpty();
        the(Desks.class).add(new Flow(new FlowKey("harbour", desk.nextFlow()), List.of(FACTS), clara, NOW));
        the(Desks.class).add(new Flow(new FlowKey("harbour", desk.nextFlow()), List.of(), clara, NOW));
        forget();
        assertThat(the(Desks.class).steps("harbour", 1)).containsExactly(FACTS);
        assertThat(the(Desks.class).steps(the(Desks.class).find("harbour").orElseThrow()))
                .isEmpty();
    }

    @Test
    void haveTheMembersThatWereSetLast() {
        the(Desks.class).setMembers("harbour", List.of(anna, ben));
        the(Desks.class).setMembers("harbour", List.of(ben, clara));
        assertThat(the(Desks.class).members("harbour")).containsExactlyInAnyOrder(ben, clara);
        assertThat(the(Desks.class).isMember("harbour", clara)).isTrue();
        assertThat(the(Desks.class).isMember("harbour", anna)).isFalse();
    }
}
