/**
 * The board: every article in work by state and step, dragged or sent on by keys. Uses the board of the core, the forms of
 * moves of {@code article} and {@code frame}.
 */
package org.copydesk.web.board;
