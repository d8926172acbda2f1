package org.copydesk.persistence.article;

/**
 * A label with whose words it is made of.
 *
 * @param named the user name of who gave the name
 * @param annotated the user name of who wrote the annotation
 */
public record GivenLabel(Label label, String named, String annotated) {}
