/**
 * Saving together: merges what two people made of one text, and keeps what only a person can decide as conflicts to be
 * resolved one by one. Pure values; uses {@code words} and the texts of articles, no database and no container. Uses
 * {@code core.text.merge.line}, {@code core.text.merge.list}, {@code core.text.merge.passage} and
 * {@code persistence.article}.
 */
package org.copydesk.core.text.merge;
