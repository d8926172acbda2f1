/**
 * The board: where every article in work is, what is stuck, and where each may go from there. Asks the workflow what
 * may move, and decides nothing itself. Uses {@code core.people}, {@code core.workflow}, {@code persistence.article},
 * {@code persistence.board} and {@code persistence.planning}.
 */
package org.copydesk.core.board;
