/**
 * Shows a comparison as HTML, in the text or side by side, readable without colour and by screen readers. Uses
 * {@code compare}, {@code blocks} and
 * {@code writing}.
 */
package org.copydesk.core.marking;
