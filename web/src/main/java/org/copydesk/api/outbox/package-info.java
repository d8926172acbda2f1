/**
 * What left the house and what waits, and programs that are told of events, for admins. Uses {@code api.json},
 * {@code api.request}, {@code core.notifying}, {@code core.reading} and {@code persistence.outbox}.
 */
package org.copydesk.api.outbox;
