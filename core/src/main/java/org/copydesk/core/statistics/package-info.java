/**
 * Whether the work keeps up, and where it sticks, by desks and periods. Counts what the record, the plans and the tasks
 * say; never by persons. Uses {@code core.people}, {@code core.workflow}, {@code persistence.article} and
 * {@code persistence.statistics}.
 */
package org.copydesk.core.statistics;
