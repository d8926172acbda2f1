/**
 * The caller's inbox and what of it reaches them by mail. Uses {@code api.json}, {@code api.problem},
 * {@code api.request}, {@code core.notifying}, {@code core.reading} and {@code persistence.outbox}.
 */
package org.copydesk.api.notification;
