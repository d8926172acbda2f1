/**
 * All articles that a person may see, narrowed by state, subject, author and words. Uses the worklists of the core.
 */
package org.copydesk.web.articles;
