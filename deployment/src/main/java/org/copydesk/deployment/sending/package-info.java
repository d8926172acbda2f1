/**
 * Sends files to a running product, however many there are, and says what became of each. Uses
 * {@code deployment.settings}.
 */
package org.copydesk.deployment.sending;
