/**
 * Articles to look at on the first day, brought in through the HTTP interface by the demo people themselves. Uses
 * {@code deployment.settings}.
 */
package org.copydesk.deployment.samples;
