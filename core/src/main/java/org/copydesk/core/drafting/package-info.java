/**
 * Writing: new articles, saved revisions and what is kept of unsaved text. The only place that appends a revision; asks the
 * workflow whether it may.
 */
package org.copydesk.core.drafting;
