/**
 * The product as people see it, in Chromium: one window a person, and one class a screen.
 * Uses {@code stack}; nothing here looks at the application's classes.
 */
package org.copydesk.deployment.browser;
