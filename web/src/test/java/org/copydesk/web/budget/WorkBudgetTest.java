package org.copydesk.web.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What one person has under way")
class WorkBudgetTest {

    private final WorkBudget budget = new WorkBudget();

    @Test
    void isBoundedAndNeverTakesAnythingFromAnother() {
        for (int i = 0; i < WorkBudget.REQUESTS; i++)
            assertThat(begins("anna", false, 0)).isTrue();
        assertThat(begins("anna", false, 0)).isFalse();
        assertThat(begins("ben", true, WorkBudget.BYTES)).isTrue();
    }

    /** Otherwise requests wait for a thread before anybody counts them, those of others among them. */
    @Test
    void isLessThanTheServerHasThreadsFor() throws IOException {
        var settings = Files.readString(Path.of("../deployment/src/main/server/10-network.cli"));
        var threads = Pattern.compile("name=task-max-threads,value=(\\d+)").matcher(settings);
        assertThat(threads.find()).isTrue();
        assertThat(Integer.parseInt(threads.group(1))).isGreaterThanOrEqualTo(3 * WorkBudget.REQUESTS);
    }

    @Test
    void isOnlySoMuchHeavyWork() {
        for (int i = 0; i < WorkBudget.HEAVY; i++)
            assertThat(begins("anna", true, 0)).isTrue();
        assertThat(begins("anna", true, 0)).isFalse();
        assertThat(begins("anna", false, 0)).isTrue();
    }

    @Test
    void isOneHeavyThingAtLeastHoweverManyOthersHave() {
        for (var person : new String[] {"anna", "ben"}) {
            for (int i = 0; i < WorkBudget.HEAVY; i++)
                assertThat(begins(person, true, 0)).isTrue();
        }
        assertThat(begins("clara", true, 0)).isTrue();
        assertThat(begins("clara", true, 0)).isFalse();
        assertThat(begins("clara", false, 0)).isTrue();
    }

    @Test
    void bringsOnlySoManyBytesTogetherButOneAloneMayBringMore() {
        assertThat(begins("anna", true, 2 * WorkBudget.BYTES)).isTrue();
        assertThat(begins("anna", true, 1)).isFalse();
        assertThat(begins("anna", false, 1)).isTrue();
    }

    @Test
    void isForgottenWhenItIsDone() {
        var ends = new ArrayList<Runnable>();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < WorkBudget.HEAVY; i++)
                ends.add(budget.begin("anna", true, 1).orElseThrow());
            assertThat(begins("anna", true, 1)).isFalse();
            ends.forEach(Runnable::run);
            ends.clear();
            assertThat(budget.people()).isZero();
        }
    }

    private boolean begins(String person, boolean heavy, long bytes) {
        return budget.begin(person, heavy, bytes).isPresent();
    }
}
