/**
 * The interface for programs under {@code /api/v1}, a versioned contract. Uses {@code api.json}, {@code api.problem}
 * and {@code gate}.
 */
package org.copydesk.api;
