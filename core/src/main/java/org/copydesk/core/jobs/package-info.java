/**
 * What the desk does by itself, for admins to see and, where it went wrong, to have done again. Uses
 * {@code core.people}, {@code core.record}, {@code core.workflow} and {@code persistence.jobs}.
 */
package org.copydesk.core.jobs;
