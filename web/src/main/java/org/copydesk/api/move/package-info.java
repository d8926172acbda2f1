/**
 * Moves over HTTP: which are open to the caller, and making one. Delegates to the workflow.
 */
package org.copydesk.api.move;
