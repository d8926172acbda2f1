/**
 * What concerns the person who looks: the inbox, the bell that rings on every open page, and what reaches them by mail.
 * Uses {@code core.notifying}, {@code core.people}, {@code core.review}, {@code core.workflow}, {@code core.writing},
 * {@code persistence.article}, {@code persistence.outbox}, {@code web.failure} and {@code web.frame}.
 */
package org.copydesk.web.inbox;
