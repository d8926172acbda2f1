/**
 * What happened and who hears of it: messages, the lines of inboxes, and what is on its way by mail and to webhooks. Uses the
 * identities of the house; the articles, rounds and schedules it looks at are found by SQL.
 */
package org.copydesk.persistence.outbox;
