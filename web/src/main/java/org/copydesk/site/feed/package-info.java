/**
 * What machines read: the Atom and RSS feeds, the sitemap and the rules for crawlers. Prints what the core shows to
 * readers. Uses {@code core.planning}, {@code core.publishing}, {@code core.reading}, {@code persistence.article},
 * {@code persistence.planning}, {@code persistence.publishing}, {@code site.cache}, {@code site.page} and
 * {@code site.response}.
 */
package org.copydesk.site.feed;
