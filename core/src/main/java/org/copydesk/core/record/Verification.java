package org.copydesk.core.record;

import static org.copydesk.core.record.Finding.Kind.CHAIN_REWRITTEN;
import static org.copydesk.core.record.Finding.Kind.CHECKPOINT_CHANGED;
import static org.copydesk.core.record.Finding.Kind.CHECKPOINT_MISSING;
import static org.copydesk.core.record.Finding.Kind.CHECKPOINT_SIGNATURE;
import static org.copydesk.core.record.Finding.Kind.KEY_CHANGED;
import static org.copydesk.core.record.Finding.Kind.NOT_GROWN;
import static org.copydesk.core.record.Finding.Kind.ROW_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.record.Finding.Break;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.proof.Checkpoint;
import org.copydesk.persistence.proof.Checkpoints;
import org.copydesk.persistence.proof.RecordScan;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.proof.StoredRow;
import org.copydesk.persistence.record.Ledger;

/**
 * Derives everything that decides what readers see, who may do what and who is named from the events again, recomputes every
 * hash there is, and says what does not fit first. Goes step by step, each in a transaction of its own: one article's rows
 * always change together, so it does not matter that others work meanwhile, and it can go on where it was cut off.
 */
@ApplicationScoped
public class Verification {

    private static final int ARTICLES = 200;
    private static final int CHECKPOINTS = 200;

    @Inject
    RecordScan scan;

    @Inject
    Checkpoints checkpoints;

    @Inject
    SigningKey key;

    @Inject
    CurrentPerson person;

    @Inject
    Clock clock;

    /** @throws Refused when the person is not an admin */
    @Transactional(TxType.REQUIRES_NEW)
    public Finding verify() {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        var progress = Progress.NONE;
        while (!progress.isDone()) progress = next(progress);
        return progress.finding();
    }

    /**
     * Whether this database grew from the checkpoint that somebody kept elsewhere; says what is against it.
     *
     * @throws Refused when the person is not an admin
     */
    @Transactional
    public Optional<Break> compare(int number, String hash) {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        var stored = checkpoints.find(number);
        if (stored.isEmpty())
            return Optional.of(checkpoint(NOT_GROWN, number, "a checkpoint of this number was kept, here is none"));
        var here = stored.get().hash();
        return here.equals(hash)
                ? Optional.empty()
                : Optional.of(checkpoint(NOT_GROWN, number, "its hash is " + here + ", the one that was kept " + hash));
    }

    long count() {
        return scan.countArticles();
    }

    /** The next step after those. */
    @Transactional(TxType.REQUIRES_NEW)
    Progress next(Progress progress) {
        scan.freeze();
        return switch (progress.stage()) {
            case PEOPLE -> people(progress);
            case ARTICLES -> articles(progress);
            case CHECKPOINTS -> checkpoints(progress);
            case DONE -> progress;
        };
    }

    /** Where the next steps that go through articles end, as many as that; fewer when fewer articles are left. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Long> ends(Progress progress, int steps) {
        var ends = new ArrayList<Long>();
        if (progress.stage() != Progress.Stage.ARTICLES) return ends;
        var last = scan.lastAfter(progress.position(), ARTICLES);
        while (last.isPresent() && ends.size() < steps) {
            ends.add(last.getAsLong());
            last = scan.lastAfter(last.getAsLong(), ARTICLES);
        }
        return ends;
    }

    /** The step after those that goes through the articles up to that one. */
    @Transactional(TxType.REQUIRES_NEW)
    Progress next(Progress progress, long last) {
        scan.freeze();
        return articles(progress, last).at(last);
    }

    private Progress people(Progress progress) {
        var check = new PeopleCheck(clock.instant());
        scan.rows("event", "article is null", "number", check::event);
        scan.rows("ledger", "true", "name", check::ledger);
        scan.rows("person", "true", "id", check::person);
        for (var table : SealedTable.OF_THE_HOUSE)
            scan.rows(table.table(), "true", table.order(), row -> check.row(table, row));
        var found = check.end();
        if (found == null) found = scan.misnamed().map(Verification::misnamed).orElse(null);
        return progress.withPeople(check.events(), found);
    }

    private static Break misnamed(UUID person) {
        var what = "name, likeness or words are not those of the full name beside all others";
        return new Break(ROW_CHANGED, "person", person.toString(), what, Ledger.PEOPLE, 0);
    }

    private Progress articles(Progress progress) {
        var last = scan.lastAfter(progress.position(), ARTICLES);
        var done = articles(progress, last.orElse(Long.MAX_VALUE));
        return last.isPresent() ? done.at(last.getAsLong()) : done.atCheckpoints();
    }

    private Progress articles(Progress progress, long last) {
        var step = new Batch(progress.position(), last, clock.instant());
        step.read();
        return progress.with(step.articles, step.events, step.revisions, step.broken());
    }

    /** Some articles and everything that belongs to them. */
    private final class Batch {

        private final TreeMap<Long, ArticleCheck> checks = new TreeMap<>();
        private final Map<String, NavigableMap<Instant, Integer>> desks = new HashMap<>();
        private final long first;
        private final long last;
        private final Instant now;
        private long articles;
        private long events;
        private long revisions;

        Batch(long first, long last, Instant now) {
            this.first = first;
            this.last = last;
            this.now = now;
        }

        void read() {
            scan.rows("event", "article", "number", first, last, row -> {
                events++;
                check(row.number("article")).event(row);
            });
            scan.rows("revision", "article", "number", first, last, row -> {
                revisions++;
                check(row.number("article")).revision(row);
            });
            scan.rows("article", "id", "id", first, last, row -> {
                articles++;
                check(row.number("id")).row(row);
            });
            scan.rows("round", "article", "number", first, last, this::belonging);
            scan.rows("approval", "article", "time, id", first, last, this::belonging);
            scan.rows("step_skip", "article", "time, step", first, last, this::belonging);
            scan.rows("pseudonym", "article", "number", first, last, this::belonging);
            scan.rows("publication", "article", "since, until nulls last, id", first, last, this::belonging);
            scan.rows("schedule", "article", "due", first, last, this::belonging);
            scan.rows("expiry", "article", "due", first, last, this::belonging);
            scan.rows("shown_under", "article", "subject", first, last, this::belonging);
            for (var table : SealedTable.OF_ARTICLES)
                scan.rows(
                        table.table(),
                        "article",
                        table.order(),
                        first,
                        last,
                        row -> check(row.number("article")).row(table, row));
            scan.comments(first, last, (article, row) -> check(article).row(SealedTable.COMMENT, row));
        }

        private NavigableMap<Instant, Integer> putInForce(String desk) {
            return desks.computeIfAbsent(desk, scan::putInForce);
        }

        private void belonging(StoredRow row) {
            check(row.number("article")).row(row);
        }

        private ArticleCheck check(long article) {
            return checks.computeIfAbsent(article, id -> new ArticleCheck(id, now, this::putInForce));
        }

        Break broken() {
            for (var check : checks.values()) {
                var found = check.end();
                if (found != null) return found;
            }
            return scan.misfiled(first, last)
                    .map(id -> new Break(
                            ROW_CHANGED,
                            "headline",
                            id.toString(),
                            "author, updated, subjects or words are not those of the article",
                            id.toString(),
                            0))
                    .orElse(null);
        }
    }

    private Progress checkpoints(Progress progress) {
        int first = progress.checkpoints() + 1;
        var former = checkpoints.find(first - 1);
        var previous = former.map(Checkpoint::hash).orElse("");
        var time = former.map(Checkpoint::time).orElse(Instant.MIN);
        var batch = checkpoints.from(first == 1 ? Integer.MIN_VALUE : first, CHECKPOINTS);
        int expected = first;
        for (var checkpoint : batch) {
            var found = fault(checkpoint, expected, previous, time);
            if (found != null) return progress.broken(found);
            previous = checkpoint.hash();
            time = checkpoint.time();
            expected++;
        }
        var found = checkpoints
                .rewritten(first, expected - 1)
                .map(leaf -> new Break(
                        CHAIN_REWRITTEN,
                        "event",
                        leaf.chain() + "/" + leaf.length(),
                        "its hash is not " + leaf.head() + ", which a checkpoint saw",
                        leaf.chain(),
                        leaf.length()));
        if (found.isPresent()) return progress.broken(found.get());
        return progress.withCheckpoints(
                batch.size(), batch.size() < CHECKPOINTS ? stray() : null, batch.size() < CHECKPOINTS);
    }

    private Break stray() {
        return checkpoints
                .stray()
                .map(number -> checkpoint(CHECKPOINT_MISSING, number, "there are leaves of it"))
                .orElse(null);
    }

    private Break fault(Checkpoint checkpoint, int expected, String previous, Instant former) {
        if (checkpoint.number() != expected)
            return checkpoint(CHECKPOINT_MISSING, expected, "the next one is " + checkpoint.number());
        if (!checkpoint.previous().equals(previous))
            return checkpoint(
                    CHECKPOINT_CHANGED, expected, "previous is " + checkpoint.previous() + ", not " + previous);
        if (checkpoint.time().isBefore(former))
            return checkpoint(CHECKPOINT_CHANGED, expected, "time is before that of the one before");
        if (checkpoint.key() != null && !key.knows(checkpoint.key()))
            return checkpoint(KEY_CHANGED, expected, "signed with the key " + checkpoint.key());
        if (!key.verifies(checkpoint.statement(), checkpoint.signature()))
            return checkpoint(CHECKPOINT_SIGNATURE, expected, "signature is not of a key that is known here");
        var tree = new MerkleTree.Growing();
        checkpoints.leaves(expected, leaf -> tree.add(leaf.canonical()));
        if (checkpoint.leaves() != tree.leaves() || !checkpoint.root().equals(tree.root()))
            return checkpoint(CHECKPOINT_CHANGED, expected, "root is " + checkpoint.root() + ", not " + tree.root());
        return null;
    }

    private static Break checkpoint(Finding.Kind kind, int number, String what) {
        return new Break(kind, "checkpoint", String.valueOf(number), what, "checkpoints", number);
    }
}
