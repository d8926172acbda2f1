package org.copydesk.core.writing;

import java.util.List;

/** A manuscript cannot be taken as it is. Nothing has changed. */
public class ManuscriptRefused extends RuntimeException {

    private final transient List<Flaw> flaws;

    public ManuscriptRefused(List<Flaw> flaws) {
        super(flaws.toString());
        this.flaws = List.copyOf(flaws);
    }

    /** At least one. */
    public List<Flaw> flaws() {
        return flaws;
    }
}
