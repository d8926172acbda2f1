/**
 * Who hears of it: the table of recipients, inboxes and the bell that rings on open pages, mail, and calls to webhooks. Listens
 * to what moves, writing and reviews tell of; nobody calls it but pages and the API. Uses {@code core.nodes},
 * {@code core.people}, {@code core.publishing}, {@code core.reading}, {@code core.review}, {@code core.timing},
 * {@code core.workflow}, {@code core.writing} and {@code persistence}.
 */
package org.copydesk.core.notifying;
