/**
 * The record for admins: verified at the push of a button, its checkpoints to take away, and what was done to people. Uses
 * {@code core.record}.
 */
package org.copydesk.web.record;
