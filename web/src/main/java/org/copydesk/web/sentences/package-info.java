/**
 * What the record of an article holds, told in the reader's words. Uses {@code core.people}, {@code core.review},
 * {@code core.text.merge}, {@code core.workflow}, {@code persistence.article}, {@code persistence.record} and {@code web.frame}.
 */
package org.copydesk.web.sentences;
