/**
 * Programs of the operating system: run to their end, or kept running, found again and stopped.
 * Uses {@code settings} for the folders it writes its notes and logs to.
 */
package org.copydesk.deployment.process;
