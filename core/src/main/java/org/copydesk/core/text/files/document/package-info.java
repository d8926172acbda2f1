/**
 * Texts as other programs write them: Markdown with its front matter, HTML, Word documents. Read by the libraries that
 * know them, and cleaned as everything is; articles do not go out in them. Uses {@code core.text} and
 * {@code persistence.article}.
 */
package org.copydesk.core.text.files.document;
