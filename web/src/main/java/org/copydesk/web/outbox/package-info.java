/**
 * What left the house by mail and to webhooks, what waits and what was given up, for admins. Uses the notifying of the core.
 */
package org.copydesk.web.outbox;
