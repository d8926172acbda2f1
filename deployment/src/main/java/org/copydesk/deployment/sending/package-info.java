/**
 * Sends files to a running product, however many there are, and says what became of each.
 * Uses the product's public interface over HTTP and {@code settings}.
 */
package org.copydesk.deployment.sending;
