package org.copydesk.core.notifying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.outbox.MailHabit;
import org.copydesk.persistence.outbox.MailHabits;
import org.copydesk.persistence.outbox.Reach;
import org.copydesk.persistence.outbox.Reaches;

/** What people want to be mailed, and when. Everything stands in their inbox whatever they choose. */
@ApplicationScoped
@Transactional
public class MailChoices {

    @Inject
    Reaches reaches;

    @Inject
    MailHabits habits;

    @Inject
    OutboxSettings settings;

    @Inject
    CurrentPerson person;

    /** What holds for the person who asks, for every kind there is to choose. */
    public Map<Recipients, Reach> mine() {
        return of(person.actor().id());
    }

    /** Keeps these; other kinds stay as they are. */
    public Map<Recipients, Reach> choose(Map<Recipients, Reach> wanted) {
        var me = person.actor().id();
        wanted.forEach((kind, reach) -> reaches.choose(me, kind.name(), reach));
        return of(me);
    }

    /** Whether the person has said when mail suits them; what holds otherwise is the newsroom's. */
    public boolean hasHabit() {
        return habits.of(person.actor().id()).isPresent();
    }

    public MailHabit habit() {
        return habitOf(person.actor().id());
    }

    /** @throws ManuscriptRefused when no digest would ever go out */
    public void keep(String language, ZoneId zone, Set<LocalTime> hours, Set<Integer> days, boolean quiet) {
        var habit = habit();
        var flaws = new ArrayList<Flaw>();
        if (hours.isEmpty()) flaws.add(Flaw.of("hours", Flaw.Reason.MISSING));
        if (days.isEmpty()) flaws.add(Flaw.of("days", Flaw.Reason.MISSING));
        if (!flaws.isEmpty()) throw new ManuscriptRefused(flaws);
        habit.become(language, zone, hours, days, quiet);
        habits.put(habit);
    }

    MailHabit habitOf(UUID id) {
        return habits.of(id).orElseGet(() -> new MailHabit(id, settings.language(), settings.zone()));
    }

    Map<Recipients, Reach> of(UUID id) {
        var chosen = reaches.of(id);
        var all = new EnumMap<Recipients, Reach>(Recipients.class);
        Recipients.choices().forEach(kind -> all.put(kind, chosen.getOrDefault(kind.name(), kind.usual())));
        return all;
    }
}
