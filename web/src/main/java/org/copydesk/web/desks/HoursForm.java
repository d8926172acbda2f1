package org.copydesk.web.desks;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.core.PublicationZone;
import org.copydesk.core.planning.DeskPlan.HoursPlan;
import org.copydesk.persistence.planning.WorkingHours;

/** When a desk works, as somebody types it; usual hours are there for whoever begins to. */
public class HoursForm implements Serializable {

    private static final long serialVersionUID = 1;

    private boolean counted;
    private List<String> days = new ArrayList<>(List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"));
    private String from = "09:00";
    private String to = "18:00";
    private String zone = PublicationZone.get().getId();

    /** @param hours null for round the clock */
    static HoursForm of(WorkingHours hours) {
        var form = new HoursForm();
        if (hours == null) return form;
        form.counted = true;
        form.days = new ArrayList<>(Stream.of(DayOfWeek.values())
                .filter(hours.days()::contains)
                .map(DayOfWeek::name)
                .toList());
        form.from = hours.from().toString();
        form.to = hours.to().toString();
        form.zone = hours.zone().getId();
        return form;
    }

    HoursPlan plan() {
        return new HoursPlan(counted ? days : List.of(), from, to, zone);
    }

    /** Whether due times run only while the desk works. */
    public boolean isCounted() {
        return counted && !days.isEmpty();
    }

    public void setCounted(boolean counted) {
        this.counted = counted;
    }

    public List<String> getDays() {
        return days;
    }

    public void setDays(List<String> days) {
        this.days = new ArrayList<>(days);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
