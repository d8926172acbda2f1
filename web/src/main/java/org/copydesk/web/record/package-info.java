/**
 * The record for admins: verified at the push of a button, its checkpoints to take away, and what was done to people.
 * Uses {@code core.reading}, {@code core.record}, {@code core.workflow}, {@code persistence} and {@code web.frame}.
 */
package org.copydesk.web.record;
