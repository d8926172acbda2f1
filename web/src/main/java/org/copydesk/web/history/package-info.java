/**
 * All revisions of an article: to read, to compare, to restore. Uses the reading and drafting of the core.
 */
package org.copydesk.web.history;
