/**
 * The views that people keep of the list of articles and of the board, as tabs above them. Uses {@code core.reading},
 * {@code persistence.planning}, {@code persistence.search}, {@code web.failure} and {@code web.frame}.
 */
package org.copydesk.web.filters;
