/**
 * The page of one article: its text, what changed, what people said about it, and what may be done next. Uses the reading,
 * comparing and workflow of the core.
 */
package org.copydesk.web.article;
