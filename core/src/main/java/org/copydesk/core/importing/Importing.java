package org.copydesk.core.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.people.keycloak.Directory;
import org.copydesk.core.reading.Page;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.importing.FileRow;
import org.copydesk.persistence.importing.Import;
import org.copydesk.persistence.importing.Imports;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;

/** Takes uploads in and tells how far they are. */
@ApplicationScoped
public class Importing {

    @Resource
    ManagedExecutorService executor;

    @Inject
    ImportRun run;

    @Inject
    ImportSteps steps;

    @Inject
    Imports imports;

    @Inject
    Persons persons;

    @Inject
    Directory directory;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /**
     * Begins to import what is in the spool and says the import's id. The spool is closed when all is read.
     *
     * @param owner the user name of the person the articles will belong to, null for oneself
     * @throws Refused when the person may not write, or not import for somebody else
     * @throws UnknownOwner when there is no such person
     */
    public long begin(Spool spool, String owner) {
        var actor = person.actor();
        Refused.unlessMay(actor, Right.WRITE);
        var begun = steps.open(actor, owner(actor, owner));
        executor.execute(() -> run.all(begun, actor, spool));
        return begun.id();
    }

    /**
     * An import of the person's own as it stands; an editor may see everybody's.
     *
     * @param after the number of the file after which the report goes on, 0 for its beginning
     * @throws ImportNotFound when there is none they may see
     */
    @Transactional
    public ImportView find(long id, int after, int limit) {
        var actor = person.actor();
        var found = imports.find(id)
                .filter(one -> actor.may(Right.EDIT) || one.importer().equals(actor.id()))
                .orElseThrow(ImportNotFound::new);
        return view(found, imports.files(id, after, limit));
    }

    /** The person's own imports without their reports, newest first, before the one of that id. */
    @Transactional(TxType.SUPPORTS)
    public Page<ImportView, Long> mine(long before, int limit) {
        var found = imports.by(person.actor().id(), before, limit + 1).stream()
                .map(one -> view(one, List.of()))
                .toList();
        return Page.of(found, limit, ImportView::id);
    }

    private ImportView view(Import one, List<FileRow> files) {
        return new ImportView(
                one.id(), one.stateAt(clock.instant()), one.total(), one.done(), one.started(), one.finished(), files);
    }

    private UUID owner(Actor actor, String username) {
        if (username == null || username.isBlank() || username.equals(actor.username())) return actor.id();
        Refused.unlessMay(actor, Right.EDIT);
        return steps.named(username).map(Person::id).orElseGet(() -> unseen(username));
    }

    /** Somebody who never signed in here is known to Keycloak only. */
    private UUID unseen(String username) {
        var account = directory.named(username).orElseThrow(() -> new UnknownOwner(username));
        steps.remember(account.id(), account.username(), account.name());
        return account.id();
    }
}
