package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.copydesk.core.people.Actor;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.article.RevisionStep;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Step;
import org.copydesk.persistence.publishing.Publications;
import org.copydesk.persistence.review.Rounds;

/**
 * Nobody approves a text of which they wrote more than small corrections since another editor last approved it, or since its
 * author last handed it in. Whose words they are is what attribution says; how much is a small correction is a number of the
 * desk. Whoever publishes a text without review answers for it, and does not approve that text either.
 */
@ApplicationScoped
public class FourEyes {

    private static final int REMEMBERED = 10_000;

    @Inject
    Desks desks;

    @Inject
    Publications publications;

    @Inject
    Revisions revisions;

    @Inject
    Rounds rounds;

    /** Revisions never change, so what was found out once holds. */
    private final Map<Question, Boolean> answers = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    private record Question(UUID person, long article, int read, int head, int corrections) {}

    /** @param step the step of the review that is meant, null for none */
    boolean isOwnWork(Actor actor, Article article, Step step) {
        return asksForFourEyes(article, step)
                && (wrote(actor.id(), article, 0, null) || publishedUnreviewed(actor.id(), article));
    }

    /** Who may not approve the article as it stands, of all who ever wrote in it. */
    Set<UUID> barred(Article article) {
        return barred(article, 0, null);
    }

    /** The same when its author hands it in at this moment. */
    Set<UUID> barredWhenHandedIn(Article article) {
        return barred(article, article.revision(), null);
    }

    /** The same when this revision has just become its head. */
    Set<UUID> barredAfter(Article article, Revision head) {
        return barred(article, 0, new RevisionStep(head));
    }

    private Set<UUID> barred(Article article, int handedIn, RevisionStep head) {
        if (!isAsked(article)) return Set.of();
        var barred = new HashSet<UUID>();
        var writers = new HashSet<>(revisions.writers(article.id()));
        if (head != null) writers.add(head.writer());
        for (var writer : writers) if (wrote(writer, article, handedIn, head)) barred.add(writer);
        return barred;
    }

    /** What the step says, where it says anything; otherwise the desk. */
    private boolean asksForFourEyes(Article article, Step step) {
        if (step != null && step.fourEyes() != null) return step.fourEyes();
        return desks.find(article.desk()).map(Desk::asksForFourEyes).orElse(true);
    }

    boolean isSubmitter(Actor actor, Article article) {
        return rounds.newest(article)
                .filter(round -> round.submittedBy().equals(actor.id()))
                .isPresent();
    }

    /** Whether the article's desk asks for another pair of eyes at all. */
    boolean isAsked(Article article) {
        return desks.find(article.desk()).map(Desk::asksForFourEyes).orElse(true);
    }

    private boolean wrote(UUID person, Article article, int handedIn, RevisionStep head) {
        int read = Math.max(readByAnother(person, article), person.equals(article.author()) ? 0 : handedIn);
        int corrections = desks.find(article.desk()).map(Desk::corrections).orElse(0);
        var question = new Question(person, article.id(), read, article.revision(), corrections);
        var known = answers.get(question);
        if (known != null) return known;
        var steps = steps(article, read, head);
        var language = Locale.forLanguageTag(Objects.requireNonNullElse(article.language(), ""));
        boolean exceeds =
                new Handiwork(person, read, steps, number -> revision(article, number)).exceeds(corrections, language);
        answers.put(question, exceeds);
        return exceeds;
    }

    /** The newest revision that another editor approved, or that its author handed in when that is somebody else. */
    private int readByAnother(UUID person, Article article) {
        if (article.round() == 0 && article.slug() == null) return 0;
        int approved = rounds.lastApproved(article.id(), person);
        boolean own = person.equals(article.author());
        return own ? approved : Math.max(approved, rounds.lastSubmitted(article.id(), article.author()));
    }

    private List<RevisionStep> steps(Article article, int read, RevisionStep head) {
        if (read >= article.revision()) return List.of();
        var steps = new ArrayList<>(revisions.steps(article.id(), read));
        boolean pending =
                head != null && (steps.isEmpty() || steps.get(steps.size() - 1).number() < head.number());
        if (pending) steps.add(head);
        return steps;
    }

    private Revision revision(Article article, int number) {
        return revisions.find(article.id(), number).orElseThrow();
    }

    private boolean publishedUnreviewed(UUID person, Article article) {
        return article.isUnreviewed()
                && article.live() == article.revision()
                && publications
                        .current(article.id())
                        .filter(current -> current.publisher().equals(person))
                        .isPresent();
    }
}
