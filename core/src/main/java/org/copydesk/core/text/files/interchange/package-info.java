/**
 * The interchange text format: headers, then the body, one article a file. Uses {@code core.text} and
 * {@code persistence.article}.
 */
package org.copydesk.core.text.files.interchange;
