/**
 * The statistics as charts with a table beside each. Uses {@code core}, {@code persistence.article},
 * {@code persistence.planning}, {@code persistence.statistics} and {@code web.frame}.
 */
package org.copydesk.web.statistics;
