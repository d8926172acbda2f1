/**
 * Articles that go out together or not at all, put together and sent out by editors. Uses {@code core.people},
 * {@code core.publishing}, {@code core.reading}, {@code core.workflow}, {@code core.writing},
 * {@code persistence.article}, {@code persistence.publishing}, {@code persistence.search}, {@code web.failure} and
 * {@code web.frame}.
 */
package org.copydesk.web.bundles;
