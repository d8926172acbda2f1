package org.copydesk.persistence.publishing;

import java.time.Instant;
import java.util.Map;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.search.Headlines;

/** Articles of Anna's that Clara lets readers see. */
abstract class OnTheSite extends Storing {

    protected static final Instant LATER = NOW.plusSeconds(3600);

    /** Shown since then, at an address that begins like this. */
    Article shown(String slug, Instant since) {
        return shown(slug, since, null);
    }

    /** @param leaves until when it can be taken back, null for not at all */
    Article shown(String slug, Instant since, Instant leaves) {
        return shown(slug, since, leaves, TEXT);
    }

    Article shown(String slug, Instant since, Instant leaves, Text text) {
        var article = article(anna, text);
        em.flush();
        the(Headlines.class).put(Map.of(article.id(), text));
        article.goLive(slug, false);
        em.flush();
        the(Publications.class).show(article, clara, ben, null, leaves, since);
        return article;
    }
}
