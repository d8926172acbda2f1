package org.copydesk.api.move;

/**
 * What became of one article.
 *
 * @param outcome {@code DONE}, or the name of why not
 */
public record BulkOutcomeJson(long id, String outcome) {}
