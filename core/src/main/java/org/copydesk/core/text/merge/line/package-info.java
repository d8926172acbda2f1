/**
 * A body as flat lines of words that know their formatting, so that paragraphs, list items and headings of any depth
 * can be moved, joined and divided like plain lines and still print as well-formed HTML. Uses {@code core.text.words}.
 */
package org.copydesk.core.text.merge.line;
