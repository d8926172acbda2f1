package org.copydesk.core.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.copydesk.core.text.blocks.Block;
import org.copydesk.core.text.credit.Attribution;
import org.copydesk.core.text.credit.Share;
import org.copydesk.core.text.credit.Version;
import org.copydesk.persistence.article.Revision;
import org.copydesk.persistence.article.RevisionStep;

/**
 * How much of a text is one person's, of what came after a revision that somebody else had read. What was saved in a row by
 * the person, or by others, counts as one step, so that no more texts are compared than hands have changed.
 */
final class Handiwork {

    /** After so many changes of hands nobody tells any more whose words they are. */
    private static final int MOST = 200;

    /** Corrections are never more than this part of a text. */
    private static final int PART = 4;

    private static final String OWN = "own";
    private static final String OTHERS = "";

    private final UUID person;
    private final int read;
    private final List<RevisionStep> steps;
    private final IntFunction<Revision> revisions;

    /**
     * @param read the revision that somebody else had read, 0 for none
     * @param steps all revisions after that, oldest first
     */
    Handiwork(UUID person, int read, List<RevisionStep> steps, IntFunction<Revision> revisions) {
        this.person = person;
        this.read = read;
        this.steps = steps;
        this.revisions = revisions;
    }

    /**
     * Whether it is more than so many words, or more than a small part of the text; any revision is more than none.
     *
     * @param bodies reads a body
     */
    boolean exceeds(int corrections, Locale language, Function<String, List<Block>> bodies) {
        if (steps.stream().noneMatch(this::isOwn)) return false;
        if (read == 0 && steps.stream().allMatch(this::isOwn)) return true;
        var kept = kept();
        if (corrections == 0 || kept.size() > MOST) return true;
        var shares = Attribution.of(versions(kept), language, bodies).shares();
        int all = shares.stream().mapToInt(Share::words).sum();
        int own = shares.stream()
                .filter(share -> share.person().equals(OWN))
                .mapToInt(Share::words)
                .sum();
        return own > corrections || own * PART > all;
    }

    /** The last of each row, and whatever joins others, with what it joins. */
    private NavigableSet<Integer> kept() {
        var kept = new TreeSet<Integer>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            boolean last = i == steps.size() - 1 || isOwn(step) != isOwn(steps.get(i + 1));
            if (last || step.joins()) kept.add(step.number());
            if (step.joins())
                step.parents().stream().filter(parent -> parent > read).forEach(kept::add);
        }
        return kept;
    }

    private List<Version> versions(NavigableSet<Integer> kept) {
        var versions = new ArrayList<Version>();
        var roots = new TreeSet<Integer>();
        if (read > 0) roots.add(read);
        steps.forEach(
                step -> step.parents().stream().filter(parent -> parent <= read).forEach(roots::add));
        for (int root : roots) {
            var revision = revisions.apply(root);
            boolean own = root != read && revision.writer().equals(person);
            versions.add(new Version(root, own ? OWN : OTHERS, List.of(), revision.text()));
        }
        for (var step : steps) {
            if (!kept.contains(step.number())) continue;
            var text = revisions.apply(step.number()).text();
            versions.add(new Version(step.number(), isOwn(step) ? OWN : OTHERS, parents(step, kept), text));
        }
        return versions;
    }

    private List<Integer> parents(RevisionStep step, NavigableSet<Integer> kept) {
        var parents = new ArrayList<Integer>();
        var before = kept.lower(step.number());
        if (before != null) parents.add(before);
        else if (read > 0) parents.add(read);
        if (step.joins())
            step.parents().stream().filter(parent -> parent < step.number() - 1).forEach(parents::add);
        return parents;
    }

    private boolean isOwn(RevisionStep step) {
        return step.writer().equals(person);
    }
}
