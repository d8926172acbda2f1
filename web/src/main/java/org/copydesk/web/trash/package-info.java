/**
 * What lies in the trash, for admins, who may delete it for ever. Uses the erasing of the core.
 */
package org.copydesk.web.trash;
