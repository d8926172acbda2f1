/**
 * Writing: the editor, what stands between a text and its submission, and what is kept of unsaved typing. Uses the drafting
 * of the core and {@code frame}.
 */
package org.copydesk.web.edit;
