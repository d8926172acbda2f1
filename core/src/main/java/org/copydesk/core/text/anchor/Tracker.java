package org.copydesk.core.text.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import org.copydesk.core.text.credit.Version;
import org.copydesk.persistence.review.AnchoredField;

/**
 * Follows passages from the revision in which they were quoted through all later ones: edits, moves, splits and joins as
 * the comparison tells them, merges and restores by all of a revision's parents. What was deleted and comes back is found
 * again. Mutable: it goes on where it stopped when a newer revision comes.
 */
public final class Tracker {

    private static final int REMEMBERED = 24;

    /** Fewer characters may come to stand somewhere by chance. */
    private static final int SHORTEST = 12;

    private final Locale language;
    private final IntFunction<Version> revisions;
    private final Map<Long, TrackedPassage> courses = new HashMap<>();
    private final Map<Integer, Version> versions = remembering();
    private final Map<FieldAtRevision, QuotableText> texts = remembering();
    private final Map<FieldStep, Shift> shifts = remembering();

    private record FieldAtRevision(AnchoredField field, int revision) {}

    private record FieldStep(AnchoredField field, int from, int to) {}

    /** @param revisions gives a revision by its number */
    public Tracker(Locale language, IntFunction<Version> revisions) {
        this.language = language;
        this.revisions = revisions;
    }

    /** Begins to follow a passage that has not been followed yet, under a name of its own. */
    public void follow(long name, AnchoredField field, int revision, Span span) {
        courses.computeIfAbsent(name, any -> new TrackedPassage(field, revision, span));
    }

    /** Follows all passages up to that revision. */
    public void advance(int revision) {
        int from = courses.values().stream()
                .mapToInt(TrackedPassage::reached)
                .min()
                .orElse(revision);
        for (int next = from; next <= revision; next++) {
            for (TrackedPassage course : courses.values()) {
                if (course.reached() == next - 1) course.go(next);
            }
        }
    }

    /** What had become of the passage by that revision, which has been reached. */
    public Whereabouts of(long name, int revision) {
        return courses.get(name).at(revision);
    }

    /** A field of a revision as it is quoted. */
    public QuotableText text(AnchoredField field, int revision) {
        return texts.computeIfAbsent(
                new FieldAtRevision(field, revision),
                place -> QuotableText.of(field, version(revision).text(), language));
    }

    private Version version(int revision) {
        return versions.computeIfAbsent(revision, revisions::apply);
    }

    private String content(AnchoredField field, int revision) {
        return field.of(version(revision).text());
    }

    private Shift shift(AnchoredField field, int from, int to) {
        var step = new FieldStep(field, from, to);
        var known = shifts.get(step);
        if (known != null) return known;
        var shift = Shift.between(text(field, from), text(field, to));
        shifts.put(step, shift);
        return shift;
    }

    private static <K, V> Map<K, V> remembering() {
        return new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    /** One passage and what became of it in each revision. */
    private final class TrackedPassage {

        private final AnchoredField field;
        private final int first;
        private final List<Whereabouts> stops = new ArrayList<>();

        TrackedPassage(AnchoredField field, int first, Span span) {
            this.field = field;
            this.first = first;
            stops.add(Whereabouts.at(text(field, first), span));
        }

        int reached() {
            return first + stops.size() - 1;
        }

        Whereabouts at(int revision) {
            return stops.get(revision - first);
        }

        void go(int revision) {
            var stop = after(revision - 1, revision);
            if (stop.isDeleted()) stop = broughtBack(revision, stop);
            stops.add(stop);
        }

        private Whereabouts after(int before, int revision) {
            var stop = at(before);
            if (content(field, before).equals(content(field, revision))) return stop;
            var shift = shift(field, before, revision);
            int near = shift.near(stop.near());
            if (stop.isDeleted()) return stop.deletedIn(revision, near);
            return shift.of(stop.span())
                    .map(span -> Whereabouts.at(text(field, revision), span))
                    .orElseGet(() -> stop.deletedIn(revision, near));
        }

        /** The passage by way of another parent, or of a revision that said the same. */
        private Whereabouts broughtBack(int revision, Whereabouts gone) {
            for (int parent : version(revision).parents()) {
                if (parent < first || parent >= revision - 1 || at(parent).isDeleted()) continue;
                var there = after(parent, revision);
                if (!there.isDeleted()) return there;
            }
            return again(revision, gone);
        }

        /** The very words where they had not been in the revision before: cut there and pasted here, or written back. */
        private Whereabouts again(int revision, Whereabouts gone) {
            if (content(field, revision).equals(content(field, revision - 1))) return gone;
            var words = new Quote(gone.quote().exact(), "", "");
            if (QuotableText.inked(words.exact()).length() < SHORTEST) return gone;
            var found = text(field, revision).find(words);
            if (found.size() != 1) return gone;
            int before = text(field, revision - 1).find(words).size();
            return before > (at(revision - 1).isDeleted() ? 0 : 1)
                    ? gone
                    : Whereabouts.at(text(field, revision), found.get(0));
        }
    }
}
