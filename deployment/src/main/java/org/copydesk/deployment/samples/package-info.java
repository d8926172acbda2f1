/**
 * Articles to look at on the first day, brought in through the HTTP interface by the demo people themselves.
 * Uses {@code settings} to find the running product, and JSON.
 */
package org.copydesk.deployment.samples;
