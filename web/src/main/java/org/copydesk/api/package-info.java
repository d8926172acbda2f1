/**
 * The interface for programs under {@code /api/v1}, a versioned contract. Uses the core, and nothing of the pages or the
 * public site.
 */
package org.copydesk.api;
