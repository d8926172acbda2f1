/**
 * The sections that readers find in the masthead of the site, in an order that an admin gives them. Uses
 * {@code core.publishing}, {@code core.reading}, {@code core.workflow}, {@code core.writing}, {@code web.failure} and
 * {@code web.frame}.
 */
package org.copydesk.web.sections;
