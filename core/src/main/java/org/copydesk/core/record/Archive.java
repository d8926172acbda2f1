package org.copydesk.core.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.Page;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.proof.Checkpoint;
import org.copydesk.persistence.proof.Checkpoints;
import org.copydesk.persistence.record.EventRow;
import org.copydesk.persistence.record.Events;
import org.copydesk.persistence.record.StaffAction;

/**
 * The record as admins read it: its checkpoints, and what was done to people. Each method refuses everybody else with
 * {@link Refused}.
 */
@ApplicationScoped
@Transactional
public class Archive {

    @Inject
    Checkpoints checkpoints;

    @Inject
    Events events;

    @Inject
    Concerned concerned;

    @Inject
    SigningKey key;

    @Inject
    CurrentPerson person;

    /** Newest first, below number {@code before}; the cursor is the number to go on from. */
    public Page<Checkpoint, Integer> checkpoints(int before, int limit) {
        check();
        return Page.of(checkpoints.before(before, limit + 1), limit, Checkpoint::number);
    }

    /** @throws ArticleNotFound when there is no such checkpoint */
    public Seal seal(int number) {
        check();
        var checkpoint = checkpoints.find(number).orElseThrow(ArticleNotFound::new);
        return Seal.of(checkpoint, key.publicPem(), checkpoints.leaves(number));
    }

    /** What was done to people, newest first, before event {@code before}; the cursor is the number to go on from. */
    public Page<PeopleDeed, Integer> people(int before, int limit) {
        check();
        var rows = events.ofPeople(before, limit + 1);
        var names = concerned.names(rows.stream().map(EventRow::about));
        var deeds = rows.stream()
                .map(row -> new PeopleDeed(row, called(row, names)))
                .toList();
        return Page.of(deeds, limit, deed -> deed.event().number());
    }

    /** As they were called then where the line tells of it, else as they are now. */
    private static String called(EventRow row, Map<String, String> names) {
        return row.action().equals(StaffAction.NAMED.name())
                ? row.note()
                : names.getOrDefault(row.about(), row.about());
    }

    private void check() {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
    }
}
