package org.copydesk.api.desk;

import java.util.List;
import java.util.UUID;
import org.copydesk.core.planning.DeskView;
import org.copydesk.persistence.people.Person;

/**
 * A desk.
 *
 * @param corrections how many words somebody may have corrected in a text and still approve it
 * @param grace an ISO 8601 duration: how long a publication can be taken back before anybody outside is told
 * @param resume STEP or RESTART
 * @param closed whether only its people see its articles, beside their authors and those whom a review names
 * @param quickFixes whether editors may correct what readers see without a round of review
 * @param stale null where reviews wait as long as they have to
 * @param hours when it works, so that due times run only then; null for round the clock
 * @param steps what its articles go through; none for the one step
 * @param members user names
 */
public record DeskJson(
        String name,
        String title,
        boolean fourEyes,
        int corrections,
        String grace,
        String resume,
        boolean closed,
        boolean quickFixes,
        StaleJson stale,
        HoursJson hours,
        List<StepJson> steps,
        List<String> members) {

    static DeskJson of(DeskView view) {
        var desk = view.desk();
        return new DeskJson(
                desk.name(),
                desk.title(),
                desk.asksForFourEyes(),
                desk.corrections(),
                desk.grace().toString(),
                desk.resume().name(),
                desk.isClosed(),
                desk.allowsQuickFixes(),
                desk.stale() == null
                        ? null
                        : new StaleJson(
                                desk.staleAfter().toString(), desk.stale().name(), name(view, desk.caretaker())),
                HoursJson.of(desk.hours()),
                view.steps().stream()
                        .map(step -> StepJson.of(step, id -> name(view, id)))
                        .toList(),
                view.members().stream().map(Person::username).sorted().toList());
    }

    private static String name(DeskView view, UUID id) {
        return view.people().get(id).username();
    }
}
