package org.copydesk.core.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.copydesk.core.people.Actor;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.blocks.Blocks;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.article.RevisionStep;
import org.copydesk.persistence.article.Revisions;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.planning.Step;
import org.copydesk.persistence.publishing.Publications;
import org.copydesk.persistence.review.Readings;
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
    private final Map<OwnShare, Boolean> answers = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<OwnShare, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    private record OwnShare(UUID person, long article, int read, int head, int corrections) {}

    /** @param step the step of the review that is meant, null for none */
    boolean isOwnWork(Actor actor, Article article, Readings readings, Step step) {
        if (!asksForFourEyes(article, step)) return false;
        int read = read(actor.id(), article, readings, 0);
        return wrote(actor.id(), article, read, () -> steps(article, read), new HashMap<>())
                || publishedUnreviewed(actor.id(), article);
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
        var readings = rounds.readings(article);
        return isAsked(article) ? writers(article, readings, handedIn, head) : Set.of();
    }

    /** Whose own work the article is as it stands, whether its desk minds or not. */
    Set<UUID> writers(Article article) {
        return writers(article, rounds.readings(article), 0, null);
    }

    private Set<UUID> writers(Article article, Readings readings, int handedIn, RevisionStep head) {
        var steps = steps(article, head);
        var barred = new HashSet<UUID>();
        var bodies = new HashMap<String, List<Block>>(); // the same texts for everybody
        for (var writer : steps.stream().map(RevisionStep::writer).collect(Collectors.toSet())) {
            int read = read(writer, article, readings, handedIn);
            if (wrote(writer, article, read, () -> after(read, steps), bodies)) barred.add(writer);
        }
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

    /** @param steps all revisions after the one that was read, oldest first; asked for only where it is not known yet */
    private boolean wrote(
            UUID person,
            Article article,
            int read,
            Supplier<List<RevisionStep>> steps,
            Map<String, List<Block>> bodies) {
        int corrections = desks.find(article.desk()).map(Desk::corrections).orElse(0);
        var question = new OwnShare(person, article.id(), read, article.revision(), corrections);
        var known = answers.get(question);
        if (known != null) return known;
        var language = Locale.forLanguageTag(Objects.requireNonNullElse(article.language(), ""));
        boolean exceeds = new Handiwork(person, read, steps.get(), number -> revision(article, number))
                .exceeds(
                        corrections, language, body -> bodies.computeIfAbsent(body, html -> Blocks.of(html, language)));
        answers.put(question, exceeds);
        return exceeds;
    }

    /**
     * The newest revision that another editor approved, or that its author handed in when that is somebody else.
     *
     * @param handedIn the revision that its author hands in at this moment, 0 for none
     */
    private static int read(UUID person, Article article, Readings readings, int handedIn) {
        int approved = readings.approvedByOthersThan(person);
        if (person.equals(article.author())) return approved;
        return Math.max(approved, Math.max(readings.handedIn(), handedIn));
    }

    private List<RevisionStep> steps(Article article, int read) {
        return read >= article.revision() ? List.of() : revisions.steps(article.id(), read);
    }

    /** All steps, with the head that is not written yet. */
    private List<RevisionStep> steps(Article article, RevisionStep head) {
        var steps = new ArrayList<>(revisions.steps(article.id(), 0));
        boolean pending =
                head != null && (steps.isEmpty() || steps.get(steps.size() - 1).number() < head.number());
        if (pending) steps.add(head);
        return steps;
    }

    private static List<RevisionStep> after(int read, List<RevisionStep> steps) {
        return steps.stream().filter(step -> step.number() > read).toList();
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
