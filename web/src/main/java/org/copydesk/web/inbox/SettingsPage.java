package org.copydesk.web.inbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.copydesk.core.notifying.MailChoices;
import org.copydesk.core.notifying.NoticeWords;
import org.copydesk.core.notifying.Recipients;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.outbox.Reach;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.frame.Flaws;
import org.copydesk.web.frame.Visitor;

/** What reaches the person by mail, and when. */
@Named
@RequestScoped
public class SettingsPage {

    private static final List<String> HOURS = List.of("07:30", "13:00", "18:00");

    @Inject
    MailChoices choices;

    @Inject
    Notices notices;

    @Inject
    Flaws flaws;

    @Inject
    Visitor visitor;

    private final Map<String, String> reaches = new LinkedHashMap<>();
    private String[] hours;
    private String[] days;
    private String zone;
    private boolean quiet;

    @PostConstruct
    void load() {
        choices.mine().forEach((kind, reach) -> reaches.put(kind.name(), reach.name()));
        var habit = choices.habit();
        hours = habit.hours().stream().map(LocalTime::toString).toArray(String[]::new);
        days = habit.days().stream().map(String::valueOf).toArray(String[]::new);
        zone = (choices.hasHabit() ? habit.zone() : visitor.getZone()).getId();
        quiet = habit.isQuietAtNight();
    }

    public String keep() {
        var wanted = new EnumMap<Recipients, Reach>(Recipients.class);
        reaches.forEach((kind, reach) -> wanted.put(Recipients.valueOf(kind), Reach.valueOf(reach)));
        Set<Integer> wantedDays =
                Arrays.stream(days).map(Integer::valueOf).collect(Collectors.toCollection(TreeSet::new));
        Set<LocalTime> wantedHours =
                Arrays.stream(hours).map(LocalTime::parse).collect(Collectors.toCollection(TreeSet::new));
        try {
            choices.keep(visitor.getLocale().getLanguage(), ZoneId.of(zone), wantedHours, wantedDays, quiet);
        } catch (ManuscriptRefused refused) {
            flaws.are(refused.flaws());
            return null;
        }
        choices.choose(wanted);
        notices.done("settings.kept");
        return "/desk/settings?faces-redirect=true";
    }

    /** What a kind is called. */
    public String name(Recipients kind) {
        return new NoticeWords(visitor.getLocale(), visitor.getZone()).kind(kind.name());
    }

    public Recipients.Subject[] getSubjects() {
        return Recipients.Subject.values();
    }

    /** What there is to hear of a subject. */
    public List<Recipients> kinds(Recipients.Subject subject) {
        return Recipients.choices().stream()
                .filter(kind -> kind.subject() == subject)
                .toList();
    }

    public Reach[] getEach() {
        return Reach.values();
    }

    public List<String> getAllHours() {
        return HOURS;
    }

    public List<Integer> getAllDays() {
        return List.of(1, 2, 3, 4, 5, 6, 7);
    }

    public Map<String, String> getReaches() {
        return reaches;
    }

    public String[] getHours() {
        return hours;
    }

    public void setHours(String[] hours) {
        this.hours = hours;
    }

    public String[] getDays() {
        return days;
    }

    public void setDays(String[] days) {
        this.days = days;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public boolean isQuiet() {
        return quiet;
    }

    public void setQuiet(boolean quiet) {
        this.quiet = quiet;
    }
}
