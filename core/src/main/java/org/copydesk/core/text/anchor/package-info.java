/**
 * Where a quoted passage stands in a text, where it went in later ones, and the text with other words in its place.
 * Uses {@code core.text.align}, {@code core.text.blocks}, {@code core.text.credit}, {@code core.text.markup},
 * {@code core.text.words}, {@code persistence.article} and {@code persistence.review}.
 */
package org.copydesk.core.text.anchor;
