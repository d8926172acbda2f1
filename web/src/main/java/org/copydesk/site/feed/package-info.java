/**
 * What machines read: the Atom and RSS feeds, the sitemap and the rules for crawlers. Prints what the core shows to readers.
 */
package org.copydesk.site.feed;
