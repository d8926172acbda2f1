/**
 * Writing: the editor, what stands between a text and its submission, and what is kept of unsaved typing. Uses
 * {@code core}, {@code persistence}, {@code web.compare}, {@code web.failure} and {@code web.frame}.
 */
package org.copydesk.web.edit;
