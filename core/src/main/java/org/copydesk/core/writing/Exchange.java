package org.copydesk.core.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.text.merge.Resolution;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.workflow.UnknownRevision;

/** A text for an article: what is handed in, and the article as it stands after that, in one transaction. */
@ApplicationScoped
@Transactional(dontRollbackOn = {EditConflict.class, ManuscriptRefused.class, Refused.class})
public class Exchange {

    @Inject
    Drafting drafting;

    @Inject
    Reading reading;

    /** {@link Drafting#start} */
    public ArticleView start(Manuscript manuscript) {
        return reading.article(drafting.start(manuscript));
    }

    /** {@link Drafting#save(long, int, Manuscript, Map)} */
    public Exchanged save(long id, int base, Manuscript manuscript, Map<String, Resolution> resolutions) {
        if (base == 0 && reading.article(id).article().revision() > 0) throw new UnknownRevision(base);
        var saved = drafting.save(id, base, manuscript, resolutions);
        return new Exchanged(reading.article(id), saved);
    }

    /** The article as it stands after a save, and what became of the save. */
    public record Exchanged(ArticleView article, Saved saved) {}
}
