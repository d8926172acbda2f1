/**
 * Makes articles findable by all that their newest texts say. Uses {@code core.text.markup}, {@code core.timing},
 * {@code persistence.article} and {@code persistence.search}.
 */
package org.copydesk.core.finding;
