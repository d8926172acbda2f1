/**
 * Keeps finished pages for the next reader, and knows when one is no longer what readers should see. Uses what the core says
 * about changes.
 */
package org.copydesk.site.cache;
