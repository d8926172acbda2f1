/**
 * Programs of the operating system: unpacked, run to their end, or kept running, found again and stopped. Uses
 * {@code deployment.settings}.
 */
package org.copydesk.deployment.process;
