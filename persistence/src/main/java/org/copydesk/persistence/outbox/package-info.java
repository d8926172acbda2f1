/**
 * What happened and who hears of it: messages, the lines of inboxes, and what is on its way by mail and to webhooks.
 * Uses {@code persistence.article}.
 */
package org.copydesk.persistence.outbox;
