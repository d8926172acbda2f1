/**
 * What a caller has typed or sent and not saved, over HTTP. Delegates to the keeping of unsaved text. Uses
 * {@code api.article}, {@code api.json}, {@code api.request}, {@code api.text}, {@code core.reading},
 * {@code core.workflow}, {@code core.writing} and {@code persistence.writing}.
 */
package org.copydesk.api.autosave;
