/**
 * Uploads on their way to becoming articles, in the background, with a report per file. Reads files through
 * {@code text.files} and {@code text.archives}, and begins articles through {@code writing}.
 */
package org.copydesk.core.importing;
