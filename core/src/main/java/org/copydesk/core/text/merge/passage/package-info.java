/**
 * The three-way merge of lines: by lines first, by words where both sides changed the same ones, following lines that
 * were moved. Uses {@code line} for what a line is and {@code chunk} for what met what.
 */
package org.copydesk.core.text.merge.passage;
