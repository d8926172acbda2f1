package org.copydesk.persistence.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.persistence.Storing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was typed in suggest mode and not proposed")
class WorkingCopiesTest extends Storing {

    private static final WorkingCopy COPY =
            new WorkingCopy(1, NOW, "The gong", "Nobody knows why", "<p>It rings.</p>", List.of(3L, 5L));

    @Test
    void comesBackAsItWasTypedLast() {
        var key = new PersonalKey(anna, article(anna).id());
        the(WorkingCopies.class).keep(key, new WorkingCopy(1, NOW, "", "", "", List.of()));
        the(WorkingCopies.class).keep(key, COPY);
        forget();
        assertThat(the(WorkingCopies.class).find(key)).contains(COPY);
    }

    @Test
    void isOnlyTheirsWhoTypedIt() {
        long article = article(anna).id();
        the(WorkingCopies.class).keep(new PersonalKey(anna, article), COPY);
        assertThat(the(WorkingCopies.class).find(new PersonalKey(ben, article))).isEmpty();
    }

    @Test
    void isOfOneArticleOnly() {
        var bell = new PersonalKey(anna, article(anna).id());
        var fair = new PersonalKey(anna, article(anna).id());
        the(WorkingCopies.class).keep(bell, COPY);
        assertThat(the(WorkingCopies.class).find(fair)).isEmpty();
        the(WorkingCopies.class).drop(fair);
        assertThat(the(WorkingCopies.class).find(bell)).contains(COPY);
    }

    @Test
    void isGoneWhenItIsDropped() {
        var key = new PersonalKey(anna, article(anna).id());
        the(WorkingCopies.class).keep(key, COPY);
        the(WorkingCopies.class).drop(key);
        assertThat(the(WorkingCopies.class).find(key)).isEmpty();
    }
}
