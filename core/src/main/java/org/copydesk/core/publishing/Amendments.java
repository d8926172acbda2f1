package org.copydesk.core.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.text.compare.Comparison;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.publishing.Publication;
import org.copydesk.persistence.publishing.Publications;

/** How what readers see at an address changed over time. Compares only what was public. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Amendments {

    private static final int COMPARED = 30;

    @Inject
    Publications publications;

    @Inject
    Revisions revisions;

    /** Everything that was ever shown there, oldest first; the newest of it compared with what came before. */
    public List<Amendment> at(String slug) {
        var all = publications.at(slug);
        var amendments = new ArrayList<Amendment>();
        Publication former = null;
        for (int i = 0; i < all.size(); i++) {
            var shown = all.get(i);
            boolean compared = shown.revision() != null && former != null && i >= all.size() - COMPARED;
            amendments.add(new Amendment(shown, compared ? between(former, shown) : null));
            if (shown.revision() != null) former = shown;
        }
        return amendments;
    }

    private Comparison between(Publication former, Publication shown) {
        return Comparison.of(text(former), text(shown), Locale.forLanguageTag(shown.language()));
    }

    private Text text(Publication shown) {
        return revisions
                .find(shown.article(), shown.revision())
                .orElseThrow()
                .text()
                .saying(shown.language(), shown.publishedTime());
    }
}
