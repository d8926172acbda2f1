/**
 * Moves over HTTP: which are open to the caller, making one, and taking a decision back. Delegates to the workflow.
 */
package org.copydesk.api.move;
