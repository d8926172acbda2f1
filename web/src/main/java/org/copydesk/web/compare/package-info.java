/**
 * Shows what changed between two revisions, in the text or side by side, with the rest in sentences. Uses the history and
 * marking of the core and the words of {@code frame}.
 */
package org.copydesk.web.compare;
