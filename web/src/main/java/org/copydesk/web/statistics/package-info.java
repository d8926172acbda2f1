/**
 * The statistics as charts with a table beside each. Uses {@code core.statistics} and the names of the desks.
 */
package org.copydesk.web.statistics;
