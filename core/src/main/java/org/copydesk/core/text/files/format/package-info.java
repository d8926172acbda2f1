/**
 * What every format has in common: files that arrive, what was read from them, and what was wrong with them. May use the
 * text of an article and nothing that stores one.
 */
package org.copydesk.core.text.files.format;
