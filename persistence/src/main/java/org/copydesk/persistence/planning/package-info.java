/**
 * How a newsroom is divided: its desks and what each asks of a review. Uses {@code persistence.article},
 * {@code persistence.people} and {@code persistence.record}.
 */
package org.copydesk.persistence.planning;
