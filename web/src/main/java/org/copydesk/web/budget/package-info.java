/**
 * How much one person may have under way at once, so that nobody stops the others. Stands before pages and API alike and
 * uses nothing of either.
 */
package org.copydesk.web.budget;
