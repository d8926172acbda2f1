/**
 * Where articles and plans lie on the board, and how many a column should hold. Uses what articles, reviews and plans say of
 * themselves.
 */
package org.copydesk.persistence.board;
