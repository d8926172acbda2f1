/**
 * All articles that a person may see, narrowed by state, subject, author and words. Uses {@code core.reading},
 * {@code persistence.article}, {@code persistence.search}, {@code persistence.writing} and {@code web.frame}.
 */
package org.copydesk.web.articles;
