/**
 * All open discussions of one person, of whatever article. Uses the review of the core and {@code frame}.
 */
package org.copydesk.web.discussions;
