/**
 * The public site: what anybody may read, without a name, a session or a script. Uses {@code core}, {@code gate},
 * {@code persistence}, {@code site.cache}, {@code site.feed}, {@code site.page} and {@code site.response}.
 */
package org.copydesk.site;
