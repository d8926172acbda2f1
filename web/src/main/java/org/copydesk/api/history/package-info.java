/**
 * An article's past over HTTP: its revisions and its record. Delegates to reading and drafting.
 */
package org.copydesk.api.history;
