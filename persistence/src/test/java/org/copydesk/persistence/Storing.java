package org.copydesk.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Articles;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Draft;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Role;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Step;
import org.copydesk.persistence.record.Action;
import org.copydesk.persistence.record.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Repositories at work in one transaction of the real database, which is taken back when the test is over. */
public abstract class Storing {

    protected static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    protected static final Text TEXT = new Text(
            "The bell rings again",
            "After a long winter",
            "<p>The bell of the north quay rings again.</p>",
            List.of("CITY", "CULTURE"),
            List.of(new Byline("Anna Berg")),
            "en",
            "2026-11-22");

    protected final UUID anna = UUID.randomUUID();
    protected final UUID ben = UUID.randomUUID();
    protected final UUID clara = UUID.randomUUID();
    protected EntityManager em;
    private final Map<Class<?>, Object> made = new HashMap<>();

    @BeforeEach
    void begin() {
        em = TestDatabase.entityManagers().createEntityManager();
        em.getTransaction().begin();
        em.persist(new Person(anna, "anna", "Anna Berg"));
        em.persist(new Person(ben, "ben", "Ben Okafor"));
        em.persist(new Person(clara, "clara", "Clara Engel"));
    }

    @AfterEach
    void end() {
        em.getTransaction().rollback();
        em.close();
    }

    /** The repository with all it asks for. */
    protected <T> T the(Class<T> repository) {
        if (made.get(repository) != null) return repository.cast(made.get(repository));
        try {
            var constructor = repository.getDeclaredConstructor();
            constructor.setAccessible(true);
            T one = constructor.newInstance();
            made.put(repository, one);
            for (var field : repository.getDeclaredFields()) {
                field.setAccessible(true);
                if (field.isAnnotationPresent(PersistenceContext.class)) field.set(one, em);
                if (field.isAnnotationPresent(Inject.class)) field.set(one, the(field.getType()));
            }
            return one;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    protected Article article(UUID author) {
        return article(author, TEXT);
    }

    protected Article article(UUID author, Text text) {
        var articles = the(Articles.class);
        var begun = Article.begin(articles.nextId(), author, Desk.DEFAULT, Draft.first(text), author, NOW);
        articles.add(begun, Entry.of(NOW, author, Action.CREATE).moving(null, "DRAFT"));
        return begun.article();
    }

    /** A step that may be passed over, without a time, for which one yes is enough. */
    public static Step step(String name, Set<Role> roles, List<UUID> people, boolean desk, boolean guests) {
        return new Step(
                name, name, List.of(), roles, people, desk, guests, 1, null, null, List.of(), true, List.of(), false);
    }

    /** The first revision of an article. */
    protected Revision first(Article article) {
        return em.createQuery("select r from Revision r where r.article = :article and r.number = 1", Revision.class)
                .setParameter("article", article.id())
                .getSingleResult();
    }

    /** Forgets what is at hand, so that what is asked for next comes from the database. */
    protected void forget() {
        em.flush();
        em.clear();
    }
}
