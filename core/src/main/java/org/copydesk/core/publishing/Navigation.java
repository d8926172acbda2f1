package org.copydesk.core.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Flaw;
import org.copydesk.core.writing.Flaw.Reason;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.publishing.SiteSections;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.record.StaffAction;

/** Which sections readers find in the masthead of the site, and in which order: for admins to say. */
@ApplicationScoped
@Transactional
public class Navigation {

    public static final int MOST = 12;

    private static final int OFFERED = 5;

    @Inject
    SiteSections sections;

    @Inject
    Events events;

    @Inject
    Event<SectionsArranged> arranged;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** What was chosen; nothing where the site goes by what its newest articles are about. */
    public List<String> chosen() {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        return sections.all();
    }

    /**
     * Readers find these sections from now on; none leaves it to the site again.
     *
     * @throws ManuscriptRefused naming everything that is wrong
     */
    public void arrange(List<String> subjects) {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        var wanted =
                subjects.stream().map(each -> each == null ? "" : each.strip()).toList();
        var flaws = flaws(wanted);
        if (!flaws.isEmpty()) throw new ManuscriptRefused(flaws);
        if (wanted.equals(sections.all())) return;
        sections.set(wanted);
        events.addToPeople(Entry.of(clock.instant(), person.actor().id(), StaffAction.ARRANGE_SECTIONS)
                .saying(String.join("\n", wanted)));
        arranged.fire(new SectionsArranged());
    }

    private static List<Flaw> flaws(List<String> wanted) {
        var flaws = new ArrayList<Flaw>();
        if (wanted.size() > MOST) flaws.add(new Flaw("sections", Reason.TOO_MANY, MOST));
        var seen = new HashSet<String>();
        for (int i = 0; i < wanted.size(); i++) {
            var field = "sections[" + i + "]";
            if (wanted.get(i).isEmpty()) flaws.add(Flaw.of(field, Reason.MISSING));
            else if (wanted.get(i).length() > TextLimits.LABEL)
                flaws.add(new Flaw(field, Reason.TOO_LONG, TextLimits.LABEL));
            else if (!seen.add(folded(wanted.get(i)))) flaws.add(Flaw.of(field, Reason.DOUBLED));
        }
        return flaws;
    }

    /**
     * The most frequent of these subjects, each as it is written most often; among equals the one seen first.
     * Subjects that differ in nothing but small and capital letters are the same.
     */
    static List<String> most(List<String> subjects) {
        var spellings = new LinkedHashMap<String, Map<String, Integer>>();
        for (var subject : subjects)
            spellings
                    .computeIfAbsent(folded(subject), fold -> new LinkedHashMap<>())
                    .merge(subject, 1, Integer::sum);
        return spellings.values().stream()
                .sorted(Comparator.comparingInt(Navigation::times).reversed())
                .limit(OFFERED)
                .map(Navigation::most)
                .toList();
    }

    private static int times(Map<String, Integer> spellings) {
        return spellings.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String most(Map<String, Integer> spellings) {
        int highest = spellings.values().stream().max(Integer::compare).orElseThrow();
        return spellings.keySet().stream()
                .filter(spelling -> spellings.get(spelling) == highest)
                .findFirst()
                .orElseThrow();
    }

    /** As {@link String#equalsIgnoreCase} compares. */
    private static String folded(String subject) {
        return subject.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
