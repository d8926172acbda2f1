package org.copydesk.persistence.article;

/**
 * A label with who gave it.
 *
 * @param by their user name
 */
public record GivenLabel(Label label, String by) {}
