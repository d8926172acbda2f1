/**
 * The three-way merge of lines: by lines first, by words where both sides changed the same ones, following lines that
 * were moved. Uses {@code core.text.merge.chunk}, {@code core.text.merge.likeness} and {@code core.text.merge.line}.
 */
package org.copydesk.core.text.merge.passage;
