/**
 * Deleting for ever what lies in the trash. Uses the articles and their record, which stays.
 */
package org.copydesk.core.erasing;
