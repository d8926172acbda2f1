package org.copydesk.persistence.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.copydesk.persistence.Storing;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Revisions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How far somebody has read")
class ReadMarksTest extends Storing {

    private static final Instant EARLIER = NOW.minusSeconds(3600);

    private Article article;
    private PersonalKey key;

    @BeforeEach
    void begin() {
        article = article(anna);
        key = new PersonalKey(clara, article.id());
        em.flush();
    }

    @Test
    void isNowhereBeforeTheyLooked() {
        assertThat(the(ReadMarks.class).last(key, 1, NOW)).isEmpty();
        assertThat(the(ReadMarks.class).last(clara, List.of(article.id()), NOW)).isEmpty();
        assertThat(the(ReadMarks.class).last(clara, List.of(), NOW)).isEmpty();
    }

    @Test
    void isOfOneArticleOnly() {
        long other = article(anna).id();
        em.flush();
        the(ReadMarks.class).looked(key, 1, EARLIER, EARLIER);
        assertThat(the(ReadMarks.class).last(new PersonalKey(clara, other), 1, NOW))
                .isEmpty();
        assertThat(the(ReadMarks.class).last(clara, List.of(other), NOW)).isEmpty();
    }

    @Test
    void isTheRevisionThatWasThereThen() {
        the(ReadMarks.class).looked(key, 1, EARLIER, EARLIER);
        assertThat(the(ReadMarks.class).last(key, 1, NOW)).hasValue(1);
        assertThat(the(ReadMarks.class).last(clara, List.of(article.id()), NOW)).isEqualTo(Map.of(article.id(), 1));
    }

    @Test
    void isWrittenOnlyWhereItIsNew() {
        the(ReadMarks.class).looked(key, 1, EARLIER, EARLIER);
        var written = place();
        the(ReadMarks.class).looked(key, 1, NOW, EARLIER);
        assertThat(place()).isEqualTo(written);
        the(ReadMarks.class).looked(key, 1, NOW, NOW);
        assertThat(place()).isNotEqualTo(written);
    }

    /** Where the row lies: elsewhere once it was written anew. */
    private Object place() {
        return em.createNativeQuery("select cast(ctid as text) from looked where person = :person")
                .setParameter("person", key.person())
                .getSingleResult();
    }

    @Test
    void knowsTheNewestThatWasLookedAt() {
        assertThat(the(ReadMarks.class).newest(key)).isEmpty();
        the(ReadMarks.class).looked(key, 1, EARLIER, EARLIER);
        the(ReadMarks.class).looked(key, 2, NOW, EARLIER);
        assertThat(the(ReadMarks.class).newest(key)).hasValue(2);
        assertThat(the(ReadMarks.class).newest(new PersonalKey(ben, article.id())))
                .isEmpty();
    }

    @Test
    void isStillWhereItWasDuringTheVisitThatSawSomethingNew() {
        the(ReadMarks.class).looked(key, 1, EARLIER, EARLIER);
        the(Revisions.class).add(article.append(Draft.edit(TEXT.saying("de", null), 1), anna, NOW));
        em.flush();
        the(ReadMarks.class).looked(key, 2, NOW, NOW.minusSeconds(60));
        assertThat(the(ReadMarks.class).last(key, 2, NOW.minusSeconds(60))).hasValue(1);
        assertThat(the(ReadMarks.class).last(key, 2, NOW.plusSeconds(3600))).hasValue(2);
    }
}
