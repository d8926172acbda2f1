/**
 * The caller's inbox and what of it reaches them by mail. Uses the notifying of the core.
 */
package org.copydesk.api.notification;
