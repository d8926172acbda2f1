/**
 * Deleting for ever what lies in the trash. Uses {@code core.people}, {@code core.reading}, {@code core.timing},
 * {@code core.workflow}, {@code persistence.article}, {@code persistence.record} and {@code persistence.search}.
 */
package org.copydesk.core.erasing;
