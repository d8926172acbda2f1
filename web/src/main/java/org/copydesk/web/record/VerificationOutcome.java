package org.copydesk.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Audit;
import org.copydesk.core.record.Check;
import org.copydesk.core.record.Check.Standing;
import org.copydesk.core.record.Finding.Break;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.record.Ledger;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Words;

/** What the last verification came to, in sentences. */
@Named
@RequestScoped
public class VerificationOutcome {

    /** Those that there are words for. */
    private static final Set<String> TABLES = Set.of(
            "article", "publication", "approval", "round", "schedule", "shown_under", "headline", "person", "ledger");

    @Inject
    Audit audit;

    @Inject
    Reading reading;

    @Inject
    Times times;

    @Inject
    Words words;

    private Optional<Check> check;

    /** Null before the first. */
    public Check getCheck() {
        if (check == null) check = audit.latest();
        return check.orElse(null);
    }

    public boolean isRunning() {
        return getCheck() != null && getCheck().standing() == Standing.RUNNING;
    }

    /** How far it is, of a hundred. */
    public long getPercent() {
        return getCheck().total() == 0
                ? 0
                : 100 * getCheck().done() / getCheck().total();
    }

    public String getSentence() {
        var check = getCheck();
        return switch (check.standing()) {
            case RUNNING -> words.of("record.check.RUNNING", check.done(), check.total());
            case HOLDS -> words.of("record.check.HOLDS", check.finding().articles(), times.near(check.ended()));
            case BROKEN -> broken(check.finding().broken(), times.near(check.ended()));
            case FAILED -> words.of("record.check.FAILED");
        };
    }

    /** The same for those who will look for themselves: tables, rows and hashes; empty while there is nothing to tell. */
    public List<String> getForAuditors() {
        var finding = getCheck().finding();
        if (finding == null) return List.of();
        var broken = finding.broken();
        if (broken != null)
            return List.of(words.of("record.auditors.broken", broken.table(), broken.row(), broken.what()));
        return List.of(
                words.of("record.auditors.links", finding.events(), finding.articles(), finding.revisions()),
                words.of("record.check.sealed", finding.checkpoints()));
    }

    private String broken(Break broken, String when) {
        var what = TABLES.contains(broken.table()) ? words.of("broken.table." + broken.table()) : broken.table();
        return words.of(
                "record.check.BROKEN",
                chain(broken.chain()),
                words.of("broken." + broken.kind(), Integer.toString(broken.number()), what),
                when);
    }

    private String chain(String name) {
        if (name.equals(Ledger.PEOPLE)) return words.of("record.chain.people");
        if (name.equals("checkpoints")) return words.of("record.chain.checkpoints");
        return words.of("record.chain.article", name, title(Long.parseLong(name)));
    }

    /** An admin need not be one who may read the article. */
    private String title(long article) {
        try {
            return words.of(
                    "record.chain.title", reading.article(article).text().title());
        } catch (ArticleNotFound unseen) {
            return "";
        }
    }
}
