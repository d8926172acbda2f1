package org.copydesk.site.cache;

import java.util.List;

/**
 * The state of affairs that a page was made in; a page is good as long as it is the same.
 *
 * @param number counts the changes of what the page is made from
 * @param sections what the masthead offered
 */
record CacheVersion(long number, List<String> sections) {}
