/**
 * Shows what changed between two revisions, in the text or side by side, with the rest in sentences. Uses
 * {@code core.history}, {@code core.reading}, {@code core.text.compare}, {@code core.text.render},
 * {@code persistence.article} and {@code web.frame}.
 */
package org.copydesk.web.compare;
