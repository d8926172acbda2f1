package org.copydesk.persistence.writing;

/**
 * A window in which somebody has an article open.
 *
 * @param place where in the article they are working, such as the beginning of the paragraph; "" when they only read
 */
public record PresentRow(String username, String name, String window, String place) {}
