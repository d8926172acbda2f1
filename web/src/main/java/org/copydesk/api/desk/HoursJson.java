package org.copydesk.api.desk;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.core.planning.DeskPlan.HoursPlan;
import org.copydesk.persistence.planning.WorkingHours;

/**
 * When a desk works, so that due times run only then.
 *
 * @param days such as MONDAY; none for round the clock
 * @param from when a day's work begins, such as 09:00
 * @param to when it ends; on the next day where that is no later than it begins
 * @param zone such as Europe/Berlin
 */
public record HoursJson(List<String> days, String from, String to, String zone) {

    static HoursJson of(WorkingHours hours) {
        if (hours == null) return null;
        var days = Stream.of(DayOfWeek.values())
                .filter(hours.days()::contains)
                .map(DayOfWeek::name)
                .toList();
        return new HoursJson(
                days,
                hours.from().toString(),
                hours.to().toString(),
                hours.zone().getId());
    }

    HoursPlan plan() {
        return new HoursPlan(days, from, to, zone);
    }
}
