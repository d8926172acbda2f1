/**
 * Programs of the operating system: unpacked, run to their end, or kept running, found again and stopped.
 * Uses {@code settings} for the folders it writes to, and archive readers.
 */
package org.copydesk.deployment.process;
