/**
 * Keeps finished pages for the next reader, and knows when one is no longer what readers should see. Uses
 * {@code core.erasing}, {@code core.nodes}, {@code core.publishing}, {@code core.workflow}, {@code persistence},
 * {@code persistence.publishing} and {@code site.response}.
 */
package org.copydesk.site.cache;
