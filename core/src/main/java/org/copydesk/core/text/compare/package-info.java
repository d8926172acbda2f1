/**
 * What changed between two texts, told in blocks, words and looks. Uses {@code core.text.align},
 * {@code core.text.blocks}, {@code core.text.words} and {@code persistence.article}.
 */
package org.copydesk.core.text.compare;
