package org.copydesk.persistence.statistics;

import org.copydesk.persistence.article.State;

/** How many articles have been in a state for so long, at this moment. */
public record Queue(State state, Age age, long count) {}
