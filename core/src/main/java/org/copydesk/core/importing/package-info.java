/**
 * Uploads on their way to becoming articles, in the background, with a report per file. Reads files through
 * {@code transfer} and begins articles through {@code drafting}.
 */
package org.copydesk.core.importing;
