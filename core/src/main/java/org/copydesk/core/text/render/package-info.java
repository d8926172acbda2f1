/**
 * Writes texts and comparisons as HTML in which nothing can become markup or a script, readable without colour and by
 * screen readers. Uses {@code core.text.blocks} and {@code core.text.compare}.
 */
package org.copydesk.core.text.render;
