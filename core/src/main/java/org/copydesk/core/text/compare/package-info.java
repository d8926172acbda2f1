/**
 * What changed between two texts, told in blocks, words and looks. Uses {@code align}, {@code blocks}, {@code words}
 * and the texts of {@code persistence}.
 */
package org.copydesk.core.text.compare;
