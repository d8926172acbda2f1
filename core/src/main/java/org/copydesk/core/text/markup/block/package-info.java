/**
 * A body as blocks, lines and runs of text: how they are read from a sanitised tree and written as canonical HTML.
 * Plain Java over jsoup's nodes; used by its parent package, and by whoever writes a body in another form. Uses
 * {@code persistence.article}.
 */
package org.copydesk.core.text.markup.block;
