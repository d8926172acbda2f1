/**
 * Shows a comparison as HTML, in the text or side by side, readable without colour and by screen readers. Uses
 * {@code compare} and {@code blocks}.
 */
package org.copydesk.core.marking;
