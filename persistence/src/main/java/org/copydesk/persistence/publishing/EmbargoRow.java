package org.copydesk.persistence.publishing;

import java.time.Instant;
import org.copydesk.persistence.article.Revision;

/**
 * A text that some are given before readers are.
 *
 * @param lifted when readers see it
 */
public record EmbargoRow(long article, Instant lifted, Revision revision) {

    public EmbargoPlace place() {
        return new EmbargoPlace(lifted, article);
    }
}
