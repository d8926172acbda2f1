package org.copydesk.persistence.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Plans")
class PlansTest extends Storing {

    @Test
    void comeBackWithAllThatTheySay() {
        long id = add("The fair opens");
        var plan = the(Plans.class).find(id, clara).orElseThrow();
        assertThat(plan.title()).isEqualTo("The fair opens");
        assertThat(plan.person()).isEqualTo(ben);
        assertThat(plan.due()).isEqualTo(NOW);
        assertThat(plan.words()).isEqualTo(400);
        assertThat(plan.note()).isEqualTo("Ask the mayor");
        assertThat(the(Plans.class).all(List.of(id, id + 1), clara)).hasSize(1);
    }

    @Test
    void areOpenInTheirOrderUntilSomebodyBeginsThem() {
        long first = add("The fair opens");
        long second = add("The fair closes");
        assertThat(the(Plans.class).open(0, clara, 9)).extracting(Plan::id).containsExactly(first, second);
        assertThat(the(Plans.class).open(first, clara, 9)).extracting(Plan::id).containsExactly(second);
        long article = article(ben).id();
        em.flush();
        the(Plans.class).findToChange(first, clara).orElseThrow().becomes(article);
        forget();
        assertThat(the(Plans.class).open(0, clara, 9)).extracting(Plan::id).containsExactly(second);
    }

    @Test
    void areGoneWhenTheyAreRemoved() {
        long id = add("The fair opens");
        the(Plans.class).remove(the(Plans.class).findToChange(id, clara).orElseThrow());
        forget();
        assertThat(the(Plans.class).find(id, clara)).isEmpty();
    }

    @Test
    void areOnAClosedDeskForItsPeopleForThePlannerAndForTheWriter() {
        em.find(Desk.class, Desk.DEFAULT).close(true);
        long id = add("The fair opens");
        for (var person : List.of(anna, ben)) assertThat(seenBy(person, id)).isEqualTo(4);
        assertThat(seenBy(clara, id)).isZero();
        the(Desks.class).setMembers(Desk.DEFAULT, Set.of(clara));
        assertThat(seenBy(clara, id)).isEqualTo(4);
    }

    /** By how many of the ways to it. */
    private long seenBy(UUID person, long id) {
        var plans = the(Plans.class);
        return plans.find(id, person).stream().count()
                + plans.findToChange(id, person).stream().count()
                + plans.all(List.of(id), person).size()
                + plans.open(0, person, 9).size();
    }

    private long add(String title) {
        var plan = the(Plans.class).by(anna, NOW);
        plan.say(title, Desk.DEFAULT, ben, NOW, 400, "Ask the mayor");
        the(Plans.class).add(plan);
        forget();
        return plan.id();
    }
}
