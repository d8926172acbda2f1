/**
 * Writing: new articles, saved revisions, what is kept of unsaved text, and who else has the article open. The only place
 * that appends a revision; asks the workflow whether it may.
 */
package org.copydesk.core.writing;
