package org.copydesk.core.writing;

import java.util.List;

/** A manuscript cannot be taken as it is. Nothing has changed. */
public class ManuscriptRefused extends RuntimeException {

    /** Whoever hands in worse than this has no use for all of it. */
    private static final int TOLD = 20;

    private final transient List<Flaw> flaws;

    public ManuscriptRefused(List<Flaw> flaws) {
        this.flaws = flaws.stream().limit(TOLD).toList();
    }

    @Override
    public String getMessage() {
        return flaws.toString();
    }

    /** At least one, at most 20. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
