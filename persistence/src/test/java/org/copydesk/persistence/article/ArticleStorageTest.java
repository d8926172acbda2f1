package org.copydesk.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.TestDatabase;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.copydesk.persistence.record.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An article in the database")
class ArticleStorageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final Text TEXT = new Text(
            "The bell rings again",
            "After a long winter",
            "<p>The bell of the north quay rings again.</p>",
            List.of("CITY", "CULTURE"),
            List.of(new Byline("Anna Berg", "Reporter", "")),
            "en",
            "2026-11-22");

    private final UUID anna = UUID.randomUUID();
    private EntityManager em;

    @BeforeEach
    void begin() {
        em = TestDatabase.entityManagers().createEntityManager();
        em.getTransaction().begin();
        em.persist(new Person(anna, "anna", "Anna Berg"));
    }

    @AfterEach
    void end() {
        em.getTransaction().rollback();
        em.close();
    }

    @Test
    void givesItsRevisionBackAsItWas() {
        stored(1);
        var revision = em.find(Revision.class, new RevisionKey(1, 1));
        assertThat(revision.text()).isEqualTo(TEXT);
        assertThat(revision.hash()).isEqualTo(TEXT.hash());
        assertThat(revision.parents()).isEmpty();
        assertThat(revision.time()).isEqualTo(NOW);
    }

    @Test
    void keepsARecordWhoseHashesCanBeRecomputed() {
        stored(2);
        var event = em.find(Event.class, 102L);
        assertThat(event.computedHash()).isEqualTo(event.hash());
        assertThat(em.find(Article.class, 2L).chain().head()).isEqualTo(event.hash());
    }

    @Test
    void letsNobodyChangeARevision() {
        stored(3);
        assertThatThrownBy(() -> em.createNativeQuery("update revision set title = 'Other' where article = 3")
                        .executeUpdate())
                .hasMessageContaining("permission denied for table revision");
    }

    @Test
    void letsNobodyRemoveAnEvent() {
        stored(4);
        assertThatThrownBy(() -> em.createNativeQuery("delete from event where article = 4")
                        .executeUpdate())
                .hasMessageContaining("permission denied for table event");
    }

    private void stored(long id) {
        var begun = Article.begin(id, anna, "news", Draft.first(TEXT), anna, NOW);
        var article = begun.article();
        var revision = begun.revision();
        var deed = Entry.of(NOW, anna, Action.CREATE).moving(null, "DRAFT").with("seal", revision.seal());
        var event = article.record(100 + id, deed);
        em.persist(article);
        em.persist(revision);
        em.persist(event);
        em.flush();
        em.clear();
    }
}
