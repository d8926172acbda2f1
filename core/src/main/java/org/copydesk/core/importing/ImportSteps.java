package org.copydesk.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.copydesk.core.people.Actor;
import org.copydesk.core.text.TextLimits;
import org.copydesk.core.text.files.format.FileReading.Imported;
import org.copydesk.core.writing.Appending;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.importing.FileOutcome;
import org.copydesk.persistence.importing.FileRow;
import org.copydesk.persistence.importing.Import;
import org.copydesk.persistence.importing.ImportProgress;
import org.copydesk.persistence.importing.Imports;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.record.Action;

/** The steps of an import, each in a transaction of its own, so that what is in stays in. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ImportSteps {

    @Inject
    Imports imports;

    @Inject
    Appending appending;

    @Inject
    Persons persons;

    @Inject
    Clock clock;

    Import open(Actor actor, UUID owner) {
        return imports.begin(actor.id(), owner, clock.instant());
    }

    Optional<Person> named(String username) {
        return persons.named(username);
    }

    void remember(UUID id, String username, String name) {
        persons.remember(id, username, name, clock.instant());
    }

    void expect(Import begun, int files) {
        counted(begun).expect(files, clock.instant());
    }

    void end(Import begun, ImportProgress how) {
        counted(begun).end(how, clock.instant());
    }

    /** Stores what was read and reports on it; all of it or nothing. */
    void store(Import begun, Actor actor, List<ReadFile> pieces) {
        var known = new HashMap<>(imports.known(begun.owner(), keys(pieces)));
        var created = new LinkedHashMap<String, Long>();
        var texts = new LinkedHashMap<Long, Text>();
        var report = new ArrayList<FileRow>();
        for (var piece : pieces) {
            if (piece.isRefused()) report.add(piece.refusal());
            else if (known.containsKey(piece.key()))
                report.add(piece.became(FileOutcome.UNCHANGED, known.get(piece.key())));
            else {
                long article = create(begun, actor, piece.imported());
                known.put(piece.key(), article);
                created.put(piece.key(), article);
                texts.put(article, piece.imported().text());
                report.add(piece.became(FileOutcome.CREATED, article));
            }
        }
        if (!created.isEmpty()) appending.makeFindable(texts);
        imports.remember(begun.owner(), created);
        imports.report(begun.id(), report);
        counted(begun).did(pieces.size(), clock.instant());
    }

    private long create(Import begun, Actor actor, Imported file) {
        var language = Optional.ofNullable(file.text().language())
                .orElseGet(() -> LanguageGuess.of(file.text(), TextLimits.LANGUAGE));
        var text = file.text().saying(language, file.publishedTime());
        var draft = Draft.imported(text, file.source());
        return appending
                .begin(actor, begun.owner(), Desk.DEFAULT, draft, Action.IMPORT)
                .id();
    }

    private Import counted(Import begun) {
        return imports.find(begun.id()).orElseThrow();
    }

    private static List<String> keys(List<ReadFile> pieces) {
        return pieces.stream()
                .filter(piece -> !piece.isRefused())
                .map(ReadFile::key)
                .toList();
    }
}
