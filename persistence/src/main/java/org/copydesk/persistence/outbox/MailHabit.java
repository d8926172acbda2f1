package org.copydesk.persistence.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** When somebody wants to be mailed, and in which language. Mutable by that person. */
@Entity
@Table(name = "mail_habit")
public class MailHabit {

    @Id
    private UUID person;

    private String language;
    private String zone;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] hours;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Integer[] days;

    private boolean quiet;

    protected MailHabit() {} // JPA

    /** What holds for whoever chose nothing: a digest in the morning of every working day, mail at any hour. */
    public MailHabit(UUID person, String language, ZoneId zone) {
        this.person = person;
        become(language, zone, Set.of(LocalTime.of(7, 30)), Set.of(1, 2, 3, 4, 5), false);
    }

    /**
     * @param hours when a digest goes out
     * @param days on which days of the week, 1 for Monday
     * @param quiet whether nothing but alarms goes out at night
     */
    public final void become(String language, ZoneId zone, Set<LocalTime> hours, Set<Integer> days, boolean quiet) {
        this.language = language;
        this.zone = zone.getId();
        this.hours = hours.stream().sorted().map(LocalTime::toString).toArray(String[]::new);
        this.days = new TreeSet<>(days).toArray(Integer[]::new);
        this.quiet = quiet;
    }

    public UUID person() {
        return person;
    }

    public String language() {
        return language;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public List<LocalTime> hours() {
        return Stream.of(hours).map(LocalTime::parse).toList();
    }

    public List<Integer> days() {
        return List.of(days);
    }

    public boolean isQuietAtNight() {
        return quiet;
    }
}
