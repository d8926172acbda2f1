package org.copydesk.core.planning;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.copydesk.core.planning.DeskPlan.HoursPlan;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.Flaw.Reason;
import org.copydesk.persistence.planning.WorkingHours;

/** Turns wanted working hours into such as can be counted, and says what is wrong with those that cannot. */
final class HoursCheck {

    private HoursCheck() {}

    /** Null for round the clock, or where something is wrong. */
    static WorkingHours hours(HoursPlan plan, List<Flaw> flaws) {
        if (plan.days() == null || plan.days().isEmpty()) return null;
        var days = days(plan.days(), flaws);
        var from = read(plan.from(), "hours.from", LocalTime::parse, flaws);
        var to = read(plan.to(), "hours.to", LocalTime::parse, flaws);
        var zone = read(plan.zone(), "hours.zone", ZoneId::of, flaws);
        return days.isEmpty() || from == null || to == null || zone == null
                ? null
                : new WorkingHours(days, from, to, zone);
    }

    private static Set<DayOfWeek> days(List<String> wanted, List<Flaw> flaws) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < wanted.size(); i++) {
            var name = wanted.get(i);
            var found = Stream.of(DayOfWeek.values())
                    .filter(day -> day.name().equalsIgnoreCase(name))
                    .findFirst();
            found.ifPresent(days::add);
            if (found.isEmpty()) flaws.add(Flaw.of("hours.days[" + i + "]", Reason.UNKNOWN));
        }
        return days;
    }

    private static <T> T read(String typed, String field, Function<String, T> reader, List<Flaw> flaws) {
        if (typed == null || typed.isBlank()) {
            flaws.add(Flaw.of(field, Reason.MISSING));
            return null;
        }
        try {
            return reader.apply(typed.strip());
        } catch (DateTimeException malformed) {
            flaws.add(Flaw.of(field, Reason.MALFORMED));
            return null;
        }
    }
}
