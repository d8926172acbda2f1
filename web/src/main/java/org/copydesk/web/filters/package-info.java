/**
 * The views that people keep of the list of articles and of the board, as tabs above them. Uses the core's filters and
 * {@code frame}.
 */
package org.copydesk.web.filters;
