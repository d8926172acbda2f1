/**
 * Bodies as Markdown lines and back, so that what is written reads back the same. Uses {@code core.text.markdown.lines}
 * and {@code core.text.markup}.
 */
package org.copydesk.core.text.markdown;
