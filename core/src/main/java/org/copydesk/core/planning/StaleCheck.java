package org.copydesk.core.planning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.copydesk.core.planning.DeskPlan.StalePlan;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.Flaw.Reason;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Stale;

/** Turns a wanted rule for stale reviews into one that can be kept, and says what is wrong with one that cannot. */
final class StaleCheck {

    private final Duration after;
    private final Stale then;
    private final UUID person;

    /**
     * @param people the id of whom a user name is, null for nobody's
     * @param mayEdit whether somebody may edit what is of the desk
     */
    StaleCheck(StalePlan plan, Function<String, UUID> people, Predicate<UUID> mayEdit, List<Flaw> flaws) {
        boolean never = plan.after() == null || plan.after().isBlank();
        after = never ? null : StepCheck.duration(plan.after(), "stale.after", flaws);
        then = never ? null : rule(plan.then()).orElse(null);
        person = never ? null : people.apply(plan.by());
        if (never) return;
        if (after != null && after.isZero()) flaws.add(Flaw.of("stale.after", Reason.MALFORMED));
        if (then == null) flaws.add(Flaw.of("stale.then", Reason.UNKNOWN));
        if (person == null)
            flaws.add(Flaw.of("stale.by", plan.by() == null || plan.by().isBlank() ? Reason.MISSING : Reason.UNKNOWN));
        else if (!mayEdit.test(person)) flaws.add(Flaw.of("stale.by", Reason.NO_EDITOR));
    }

    private static Optional<Stale> rule(String name) {
        return Stream.of(Stale.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    void apply(Desk desk) {
        if (after == null) desk.letWait();
        else desk.settle(after, then, person);
    }

    /** Whom it names; empty where reviews wait as long as they have to. */
    Optional<UUID> person() {
        return Optional.ofNullable(person);
    }
}
