package org.copydesk.core.workflow;

import org.copydesk.persistence.record.Event;

/**
 * A line of the record that somebody has just added.
 *
 * @param sealed whether they may not know the hash of the line before it
 */
public record Recorded(Event event, boolean sealed) {}
