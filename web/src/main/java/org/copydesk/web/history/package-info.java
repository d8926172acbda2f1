/**
 * All revisions of an article: to read, to compare, to restore. Uses {@code core}, {@code persistence.article},
 * {@code persistence.publishing}, {@code persistence.record}, {@code web.failure}, {@code web.frame} and
 * {@code web.sentences}.
 */
package org.copydesk.web.history;
