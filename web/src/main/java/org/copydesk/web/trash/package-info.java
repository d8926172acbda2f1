/**
 * What lies in the trash, for admins, who may delete it for ever. Uses {@code core.erasing}, {@code core.workflow},
 * {@code persistence.article}, {@code persistence.search}, {@code web.failure} and {@code web.frame}.
 */
package org.copydesk.web.trash;
