package org.copydesk.core.record;

import static org.copydesk.core.record.Finding.Kind.CHAIN_REWRITTEN;
import static org.copydesk.core.record.Finding.Kind.CHECKPOINT_CHANGED;
import static org.copydesk.core.record.Finding.Kind.CHECKPOINT_MISSING;
import static org.copydesk.core.record.Finding.Kind.CHECKPOINT_SIGNATURE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.record.Finding.Break;
import org.copydesk.core.workflow.Refused;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.proof.Checkpoint;
import org.copydesk.persistence.proof.Checkpoints;
import org.copydesk.persistence.proof.Leaf;
import org.copydesk.persistence.proof.RecordScan;
import org.copydesk.persistence.record.Ledger;

/** Recomputes every hash there is and says where the first one does not fit. */
@ApplicationScoped
public class Verification {

    @Inject
    RecordScan strands;

    @Inject
    Checkpoints checkpoints;

    @Inject
    SigningKey key;

    @Inject
    CurrentPerson person;

    /** @throws Refused when the person is not an admin */
    @Transactional(TxType.REQUIRES_NEW)
    public Finding verify() {
        Refused.unlessMay(person.actor(), Right.ADMINISTER);
        return recompute((done, total) -> {});
    }

    /** Hears now and then how many of all articles are recomputed. */
    interface Listener {
        void heard(long done, long total);
    }

    @Transactional(TxType.REQUIRES_NEW)
    Finding recompute(Listener listener) {
        strands.freeze();
        var total = strands.countArticles();
        var run = new Run();
        run.people();
        for (var batch = strands.articlesAfter(-1);
                run.goesOn() && !batch.isEmpty();
                batch = strands.articlesAfter(batch.get(batch.size() - 1).id())) {
            run.articles(batch);
            listener.heard(run.articles, total);
        }
        if (run.goesOn()) run.checkpoints();
        return run.finding();
    }

    private final class Run {

        private long articles;
        private long events;
        private long revisions;
        private long sealed;
        private Break broken;

        boolean goesOn() {
            return broken == null;
        }

        Finding finding() {
            return new Finding(articles, events, revisions, sealed, broken);
        }

        void people() {
            var check = new ChainCheck(Ledger.PEOPLE);
            var record = strands.eventsOfPeople();
            record.forEach(check::read);
            events += record.size();
            broken = check.end(strands.people().chain(), 0);
        }

        void articles(List<Article> batch) {
            Map<Long, ChainCheck> checks = new TreeMap<>();
            batch.forEach(article -> checks.put(article.id(), new ChainCheck(String.valueOf(article.id()))));
            long first = batch.get(0).id();
            long last = batch.get(batch.size() - 1).id();
            strands.events(first, last, event -> {
                events++;
                checks.get(event.article()).read(event);
            });
            strands.revisions(first, last, revision -> {
                revisions++;
                checks.get(revision.article()).read(revision);
            });
            articles += batch.size();
            broken = batch.stream()
                    .map(article -> checks.get(article.id()).end(article.chain(), article.revision()))
                    .flatMap(found -> Optional.ofNullable(found).stream())
                    .findFirst()
                    .orElse(null);
        }

        void checkpoints() {
            var previous = "";
            for (var batch = checkpoints.from(1, 50);
                    goesOn() && !batch.isEmpty();
                    batch = checkpoints.from((int) sealed + 1, 50)) {
                for (var checkpoint : batch) {
                    sealed++;
                    if (goesOn()) broken = check(checkpoint, (int) sealed, previous);
                    previous = checkpoint.hash();
                }
            }
        }
    }

    private Break check(Checkpoint checkpoint, int expected, String previous) {
        if (checkpoint.number() != expected) return new Break("checkpoints", expected, CHECKPOINT_MISSING);
        if (!key.verifies(checkpoint.statement(), checkpoint.signature()))
            return new Break("checkpoints", expected, CHECKPOINT_SIGNATURE);
        var leaves = checkpoints.leaves(expected);
        var root = MerkleTree.root(leaves.stream().map(Leaf::canonical).toList());
        if (!checkpoint.previous().equals(previous) || !checkpoint.root().equals(root))
            return new Break("checkpoints", expected, CHECKPOINT_CHANGED);
        return checkpoints
                .rewritten(expected)
                .map(leaf -> new Break(leaf.chain(), leaf.length(), CHAIN_REWRITTEN))
                .orElse(null);
    }
}
