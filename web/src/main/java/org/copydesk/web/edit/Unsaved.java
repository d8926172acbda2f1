package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.writing.Autosaving;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.writing.Autosave;
import org.copydesk.persistence.writing.UnsavedText;
import org.copydesk.web.compare.Difference;
import org.copydesk.web.compare.Differences;

/** The unsaved text that the editor was opened with, where there was one. */
@RequestScoped
public class Unsaved {

    private static final int MOST = 5;

    @Inject
    Autosaving autosaving;

    @Inject
    Differences differences;

    @Inject
    EditForm form;

    private Text saved;
    private Autosave found;

    /** What was typed and not saved, when it says something else than {@code saved}. */
    Optional<Autosave> otherThan(Text saved, long article) {
        this.saved = saved;
        found = autosaving.find(article, saved).orElse(null);
        return Optional.ofNullable(found);
    }

    /** Other texts that the person typed and never saved as articles. */
    public List<UnsavedText> getUnbegun() {
        return autosaving.unbegun().stream()
                .filter(text -> found == null || text.article() != found.article())
                .limit(MOST)
                .toList();
    }

    public boolean isThere() {
        return found != null;
    }

    /** What it says that was not saved. */
    public Difference getDifference() {
        return differences.between(saved, found.text(), form.getLanguage());
    }

    public Instant getTime() {
        return found.time();
    }

    public int getBase() {
        return found.base();
    }
}
