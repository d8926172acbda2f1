package org.copydesk.persistence.article;

/**
 * What is said about an article beside its text; not part of what is approved.
 *
 * @param desk the name of the desk it belongs to
 * @param language a BCP 47 tag such as {@code en} or {@code pt-BR}
 * @param publishedTime an ISO 8601 date or time with zone that the author gives for it, null for none
 */
public record Description(String desk, String language, String publishedTime) {}
