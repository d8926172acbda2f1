package org.copydesk.core.board;

import java.io.Serializable;
import java.util.List;

/**
 * An article that is to leave its column, and where it could go.
 *
 * @param lane the column in which it lies
 * @param shown whether readers have ever seen a text of it
 */
public record Departure(
        long article, String title, int revision, String lane, boolean shown, List<Destination> destinations)
        implements Serializable {}
