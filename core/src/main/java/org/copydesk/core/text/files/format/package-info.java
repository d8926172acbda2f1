/**
 * What every format has in common: files that arrive, what was read from them, and what was wrong with them. Uses
 * {@code core.text.markup} and {@code persistence.article}.
 */
package org.copydesk.core.text.files.format;
