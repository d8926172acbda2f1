/**
 * Articles over HTTP: lists, the text as it stands, saving, and what is kept of unsaved text. Delegates to drafting and
 * reading.
 */
package org.copydesk.api.article;
