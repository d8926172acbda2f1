/**
 * Makes articles findable by all that their newest texts say. Uses {@code core.text.markup}, {@code persistence.article} and
 * {@code persistence.search}.
 */
package org.copydesk.core.finding;
