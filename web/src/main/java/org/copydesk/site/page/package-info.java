/**
 * The pages that people read: the front page, an article and its history, a subject. Prints what the core shows to
 * readers. Uses {@code core.publishing}, {@code core.reading}, {@code core.text.compare}, {@code core.text.render},
 * {@code persistence.article}, {@code persistence.publishing}, {@code site.cache} and {@code site.response}.
 */
package org.copydesk.site.page;
