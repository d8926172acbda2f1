package org.copydesk.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.copydesk.core.people.Actor;
import org.copydesk.core.text.files.Formats;
import org.copydesk.core.text.files.format.Delivery;
import org.copydesk.core.text.files.format.FileFault;
import org.copydesk.core.text.files.format.FileProblem;
import org.copydesk.core.text.files.format.FileReading;
import org.copydesk.core.text.files.format.SourceFile;
import org.copydesk.persistence.importing.Import;
import org.copydesk.persistence.importing.ImportProgress;

/** Reads a whole upload, some files at a time, so that memory stays flat however much there is. */
@ApplicationScoped
public class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());
    private static final int BATCH = 50;

    @Inject
    ImportSteps steps;

    @ActivateRequestContext
    void all(Import begun, Actor actor, Spool spool) {
        try (spool) {
            steps.expect(begun, count(spool));
            read(begun, actor, spool);
            steps.end(begun, ImportProgress.DONE);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Import " + begun.id() + " stopped", e);
            steps.end(begun, ImportProgress.FAILED);
        }
    }

    private static int count(Spool spool) {
        try (var files = spool.files()) {
            return (int) files.count();
        }
    }

    private void read(Import begun, Actor actor, Spool spool) {
        var batch = new ArrayList<ReadFile>(BATCH);
        int[] number = {0};
        try (var files = spool.files()) {
            files.forEach(delivery -> {
                batch.add(piece(++number[0], delivery));
                if (batch.size() == BATCH) store(begun, actor, batch);
            });
        }
        if (!batch.isEmpty()) store(begun, actor, batch);
    }

    /** When one file cannot be stored the others of its batch are stored one by one, and it is reported. */
    private void store(Import begun, Actor actor, List<ReadFile> batch) {
        try {
            steps.store(begun, actor, batch);
        } catch (RuntimeException together) {
            LOG.log(Level.WARNING, "A batch of import " + begun.id() + " is stored file by file", together);
            batch.forEach(piece -> storeAlone(begun, actor, piece));
        }
        batch.clear();
    }

    private void storeAlone(Import begun, Actor actor, ReadFile piece) {
        try {
            steps.store(begun, actor, List.of(piece));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Not stored: " + piece.name(), e);
            steps.store(begun, actor, List.of(unstorable(piece)));
        }
    }

    private static ReadFile unstorable(ReadFile piece) {
        return ReadFile.of(piece.number(), new FileProblem(piece.name(), 0, FileFault.NOT_STORED, ""));
    }

    private static ReadFile piece(int number, Delivery delivery) {
        if (delivery instanceof FileProblem problem) return ReadFile.of(number, problem);
        var file = (SourceFile) delivery;
        var reading = Formats.of(file.file()).orElseThrow().read(file);
        return reading instanceof FileReading.Imported imported
                ? ReadFile.of(number, imported)
                : ReadFile.of(number, ((FileReading.Unreadable) reading).first());
    }
}
