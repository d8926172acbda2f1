package org.copydesk.core.erasing;

/**
 * The words of an article are gone for good. Observe it after success.
 *
 * @param slug the address at which readers found it once, null when they never did
 */
public record ArticleErased(long article, String slug) {}
