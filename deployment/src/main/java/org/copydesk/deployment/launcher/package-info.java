/**
 * The commands behind {@code ./copydesk}: what they are called, what they take and what they say.
 * Uses {@code server} and {@code settings}; nothing in the application knows it.
 */
package org.copydesk.deployment.launcher;
