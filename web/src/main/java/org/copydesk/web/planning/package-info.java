/**
 * The calendar: what is planned, due, timed and live, and stories before there is text. Uses {@code core.planning} and the
 * worklists.
 */
package org.copydesk.web.planning;
