package org.copydesk.persistence.publishing;

import java.time.Instant;

/**
 * An article that readers see no longer, as feeds tell it.
 *
 * @param first when readers first saw something of it
 * @param since when it was withdrawn
 */
public record WithdrawnRow(long id, Instant first, Instant since, String reason) {}
