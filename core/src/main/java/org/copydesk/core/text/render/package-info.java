/**
 * Writes texts and comparisons as HTML in which nothing can become markup or a script, readable without colour and by
 * screen readers. Uses {@code compare} and {@code blocks}.
 */
package org.copydesk.core.text.render;
