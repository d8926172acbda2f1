/**
 * The one form in which bodies are kept: a small, sanitised HTML subset, the words in it, and the addresses made from
 * titles. Plain Java over jsoup; knows nothing of articles, storage or pages. Uses {@code core.text.markup.block} and
 * {@code persistence.article}.
 */
package org.copydesk.core.text.markup;
