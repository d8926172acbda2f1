/**
 * Writing: new articles, saved revisions, what is kept of unsaved text, and who else has the article open. The only
 * place that appends a revision; asks the workflow whether it may. Uses {@code core.people}, {@code core.reading},
 * {@code core.text}, {@code core.workflow} and {@code persistence}.
 */
package org.copydesk.core.writing;
