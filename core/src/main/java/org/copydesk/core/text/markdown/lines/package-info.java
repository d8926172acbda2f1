/**
 * How lines of text are read as the blocks of a body: which lines belong together, what CommonMark says they are, and
 * what the HTML in them means. Uses {@code core.text.markup}.
 */
package org.copydesk.core.text.markdown.lines;
