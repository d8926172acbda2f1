/**
 * What left the house and what waits, and programs that are told of events, for admins. Uses the notifying of the core.
 */
package org.copydesk.api.outbox;
