package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.copydesk.core.drafting.Autosaving;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.drafting.Autosave;

/** The unsaved text that the editor was opened with, where there was one. */
@Named
@RequestScoped
public class Kept {

    @Inject
    Autosaving autosaving;

    private Autosave found;

    /** What was typed and not saved, when it says something else than {@code saved}. */
    Optional<Autosave> otherThan(Text saved, long article) {
        found = autosaving
                .find(article)
                .filter(kept -> !kept.text().equals(saved))
                .orElse(null);
        return Optional.ofNullable(found);
    }

    public boolean isThere() {
        return found != null;
    }

    public Instant getTime() {
        return found.time();
    }

    public int getBase() {
        return found.base();
    }
}
