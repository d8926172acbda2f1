/**
 * Where articles and plans lie on the board, and how many a column should hold. Uses {@code persistence.article} and
 * {@code persistence.planning}.
 */
package org.copydesk.persistence.board;
