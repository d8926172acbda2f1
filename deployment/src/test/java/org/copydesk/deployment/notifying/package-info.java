/**
 * Who hears of it, through the whole product: inboxes over HTTP, the bell on open pages, mail over a real SMTP server and calls
 * to a real receiver.
 */
package org.copydesk.deployment.notifying;
