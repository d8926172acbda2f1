/**
 * Setting desks up: their people, their rules and the steps of their reviews, for admins. Uses {@code core},
 * {@code persistence.people}, {@code persistence.planning}, {@code web.failure} and {@code web.frame}.
 */
package org.copydesk.web.desks;
