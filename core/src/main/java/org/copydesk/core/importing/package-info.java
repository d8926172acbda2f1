/**
 * Uploads on their way to becoming articles, in the background, with a report per file. Reads files through
 * {@code text.files} and {@code text.archives}, and begins articles through {@code writing}. Uses {@code core.people},
 * {@code core.reading}, {@code core.text}, {@code core.workflow}, {@code core.writing} and {@code persistence}.
 */
package org.copydesk.core.importing;
