/**
 * The board: where every article in work is, what is stuck, and where each may go from there. Asks the workflow what may
 * move, and decides nothing itself.
 */
package org.copydesk.core.board;
