/**
 * The pages that people read: the front page, an article and its history, a subject. Prints what the core shows to readers.
 */
package org.copydesk.site.page;
