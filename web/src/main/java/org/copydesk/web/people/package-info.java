/**
 * Who works here and what they may do, for admins. Uses {@code core.people}, {@code core.workflow},
 * {@code persistence.people}, {@code web.failure} and {@code web.frame}.
 */
package org.copydesk.web.people;
