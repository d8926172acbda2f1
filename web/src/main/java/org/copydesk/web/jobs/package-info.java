/**
 * The page of what the desk does by itself. Uses {@code core.jobs}, {@code core.notifying}, {@code core.people},
 * {@code core.publishing}, {@code core.record}, {@code core.workflow}, {@code persistence.jobs}, {@code web.failure} and
 * {@code web.frame}.
 */
package org.copydesk.web.jobs;
