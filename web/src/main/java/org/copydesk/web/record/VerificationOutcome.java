package org.copydesk.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.record.Audit;
import org.copydesk.core.record.Check;
import org.copydesk.core.record.Check.Standing;
import org.copydesk.core.record.Finding;
import org.copydesk.core.record.Finding.Break;
import org.copydesk.core.workflow.ArticleNotFound;
import org.copydesk.persistence.record.Ledger;
import org.copydesk.web.frame.Words;

/** What the last verification came to, in sentences. */
@Named
@RequestScoped
public class VerificationOutcome {

    @Inject
    Audit audit;

    @Inject
    Reading reading;

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
            case HOLDS -> holds(check.finding());
            case BROKEN -> broken(check.finding().broken());
            case FAILED -> words.of("record.check.FAILED");
        };
    }

    private String holds(Finding finding) {
        var links = words.of("record.check.HOLDS", finding.events(), finding.articles(), finding.revisions());
        return links + " " + words.of("record.check.sealed", finding.checkpoints());
    }

    private String broken(Break broken) {
        return words.of(
                "record.check.BROKEN",
                chain(broken.chain()),
                words.of("broken." + broken.kind(), Integer.toString(broken.number())));
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
