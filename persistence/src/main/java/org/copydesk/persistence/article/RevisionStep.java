package org.copydesk.persistence.article;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Who made a revision, and of which ones, without its text. */
public record RevisionStep(int number, UUID author, List<Integer> parents) {

    /** As a query selects it. */
    public RevisionStep(int number, UUID author, int[] parents) {
        this(number, author, Arrays.stream(parents).boxed().toList());
    }

    public RevisionStep(Revision revision) {
        this(revision.number(), revision.author(), revision.parents());
    }

    /** Whether it came of something else than the revision before it alone, such as a merge. */
    public boolean joins() {
        return parents.size() > 1;
    }
}
