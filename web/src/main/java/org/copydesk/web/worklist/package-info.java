/**
 * The page that says what to do next and how long it has waited. Uses {@code core.history}, {@code core.people},
 * {@code core.planning}, {@code core.reading}, {@code core.review}, {@code core.writing}, {@code persistence},
 * {@code web.failure} and {@code web.frame}.
 */
package org.copydesk.web.worklist;
