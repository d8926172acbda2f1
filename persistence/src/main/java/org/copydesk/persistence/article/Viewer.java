package org.copydesk.persistence.article;

import java.util.UUID;

/** Who looks, and how far that person sees: an editor everything, anybody else what is their own. */
public record Viewer(UUID person, boolean seesAll) {

    public boolean maySee(Article article) {
        return seesAll || article.author().equals(person);
    }
}
