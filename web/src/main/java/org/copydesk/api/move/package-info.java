/**
 * Moves over HTTP: which are open to the caller, making one, and taking a decision back. Delegates to the workflow.
 * Uses {@code api.history}, {@code api.json}, {@code api.problem}, {@code api.request}, {@code api.review},
 * {@code core.people}, {@code core.reading}, {@code core.review}, {@code core.workflow}, {@code persistence.article}
 * and {@code persistence.publishing}.
 */
package org.copydesk.api.move;
