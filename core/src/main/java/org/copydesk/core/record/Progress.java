package org.copydesk.core.record;

import org.copydesk.core.record.Finding.Break;

/**
 * How far a verification has come. Immutable.
 *
 * @param position the id of the last article that is done
 * @param checkpoints the number of the last one that is done
 * @param broken what did not fit, null as long as everything does
 */
record Progress(Stage stage, long articles, long events, long revisions, int checkpoints, long position, Break broken) {

    enum Stage {
        PEOPLE,
        ARTICLES,
        CHECKPOINTS,
        DONE
    }

    static final Progress NONE = new Progress(Stage.PEOPLE, 0, 0, 0, 0, Long.MIN_VALUE, null);

    /** What goes through articles after that one, beside what others do. */
    static Progress after(long article) {
        return new Progress(Stage.ARTICLES, 0, 0, 0, 0, article, null);
    }

    boolean isDone() {
        return stage == Stage.DONE || broken != null;
    }

    Finding finding() {
        return new Finding(articles, events, revisions, checkpoints, broken);
    }

    Progress withPeople(long events, Break found) {
        return new Progress(Stage.ARTICLES, articles, this.events + events, revisions, checkpoints, position, found);
    }

    Progress with(long articles, long events, long revisions, Break found) {
        return new Progress(
                stage,
                this.articles + articles,
                this.events + events,
                this.revisions + revisions,
                checkpoints,
                position,
                found);
    }

    /** Together with what was done from here on beside it. */
    Progress and(Progress further) {
        if (broken != null) return this;
        return with(further.articles, further.events, further.revisions, further.broken)
                .at(further.position);
    }

    Progress at(long article) {
        return new Progress(stage, articles, events, revisions, checkpoints, article, broken);
    }

    Progress atCheckpoints() {
        return new Progress(Stage.CHECKPOINTS, articles, events, revisions, checkpoints, position, broken);
    }

    Progress withCheckpoints(int more, Break found, boolean last) {
        return new Progress(
                last ? Stage.DONE : stage, articles, events, revisions, checkpoints + more, position, found);
    }

    Progress broken(Break found) {
        return new Progress(stage, articles, events, revisions, checkpoints, position, found);
    }
}
