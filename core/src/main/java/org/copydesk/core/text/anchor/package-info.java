/**
 * Where a quoted passage stands in a text, where it went in later ones, and the text with other words in its place. Uses
 * {@code align}, {@code blocks}, {@code words}, {@code markup}, {@code credit} and the fields of {@code persistence}.
 */
package org.copydesk.core.text.anchor;
