/**
 * What stands beside a text under review: discussions, suggestions, steps with their checklists, who has it, guests.
 * Delegates to the core's review. Uses {@code core.people}, {@code core.review}, {@code core.text.anchor},
 * {@code core.text.render}, {@code core.workflow}, {@code persistence.people}, {@code persistence.planning},
 * {@code persistence.review}, {@code web.article}, {@code web.failure} and {@code web.frame}.
 */
package org.copydesk.web.review;
