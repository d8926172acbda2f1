/**
 * Articles over HTTP: lists, the text as it stands, saving, and what is kept of unsaved text. Delegates to drafting and
 * reading. Uses {@code api.json}, {@code api.problem}, {@code api.request}, {@code api.review}, {@code api.text},
 * {@code core}, {@code persistence.article} and {@code persistence.search}.
 */
package org.copydesk.api.article;
