/**
 * The parts of a text as they stand in JSON, wherever a text is told. Uses {@code core.text.merge} and
 * {@code persistence.article}.
 */
package org.copydesk.api.text;
