/**
 * All open discussions of one person, of whatever article. Uses {@code core.people}, {@code core.reading} and
 * {@code core.review}.
 */
package org.copydesk.web.discussions;
