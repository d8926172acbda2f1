/**
 * The page of one article: its text, what changed, what people said about it, and what may be done next. Uses
 * {@code core.people}, {@code core.reading}, {@code core.review}, {@code core.workflow}, {@code core.writing},
 * {@code persistence}, {@code web.compare}, {@code web.failure}, {@code web.frame} and {@code web.worklist}.
 */
package org.copydesk.web.article;
