/**
 * Setting desks up: their people, their rules and the steps of their reviews, for admins. Uses {@code core.planning},
 * {@code core.workflow}, {@code core.writing}, {@code persistence.people}, {@code persistence.planning},
 * {@code web.failure} and {@code web.frame}.
 */
package org.copydesk.web.desks;
