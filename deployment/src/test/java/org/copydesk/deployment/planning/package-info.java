/**
 * The calendar, the board and the statistics as people use them, by mouse and by keyboard. Uses the browser, and the API to
 * have something to show.
 */
package org.copydesk.deployment.planning;
