/**
 * The board: every article in work by state and step, dragged or sent on by keys. Uses {@code core},
 * {@code persistence}, {@code web.article}, {@code web.failure} and {@code web.frame}.
 */
package org.copydesk.web.board;
