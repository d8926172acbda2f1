package org.copydesk.persistence.article;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Whose words are new in a revision, and of which ones it was made, without its text. */
public record RevisionStep(int number, UUID writer, List<Integer> parents) {

    /** As a query selects it. */
    public RevisionStep(int number, UUID writer, int[] parents) {
        this(number, writer, Arrays.stream(parents).boxed().toList());
    }

    public RevisionStep(Revision revision) {
        this(revision.number(), revision.writer(), revision.parents());
    }

    /** Whether it came of something else than the revision before it alone, such as a merge. */
    public boolean joins() {
        return parents.size() > 1;
    }
}
