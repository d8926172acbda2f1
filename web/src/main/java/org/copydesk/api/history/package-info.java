/**
 * An article's past over HTTP: its revisions and its record. Delegates to reading and drafting. Uses
 * {@code api.article}, {@code api.json}, {@code api.problem}, {@code api.request}, {@code api.text},
 * {@code core.history}, {@code core.reading}, {@code core.review}, {@code core.text.merge}, {@code core.workflow},
 * {@code core.writing}, {@code persistence.article}, {@code persistence.publishing} and {@code persistence.record}.
 */
package org.copydesk.api.history;
