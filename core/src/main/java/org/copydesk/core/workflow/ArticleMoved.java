package org.copydesk.core.workflow;

import org.copydesk.persistence.record.Event;

/** An article changed its state, or what readers see of it. Observe it after success. */
public record ArticleMoved(long article, Move move, String slug, Event event) {}
