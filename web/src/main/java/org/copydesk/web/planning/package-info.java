/**
 * The calendar: what is planned, due, timed and live, and stories before there is text. Uses {@code core},
 * {@code persistence}, {@code web.failure} and {@code web.frame}.
 */
package org.copydesk.web.planning;
