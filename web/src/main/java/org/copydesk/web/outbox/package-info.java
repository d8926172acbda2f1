/**
 * What left the house by mail and to webhooks, what waits and what was given up, for admins. Uses
 * {@code core.notifying}, {@code core.planning}, {@code core.workflow}, {@code persistence.outbox},
 * {@code persistence.planning}, {@code web.failure} and {@code web.frame}.
 */
package org.copydesk.web.outbox;
