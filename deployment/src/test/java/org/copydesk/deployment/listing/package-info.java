/**
 * The list of all articles in the browser: narrowed, sorted, page by page.
 * Uses {@code stack}, {@code browser} and {@code screen}; nothing here looks at the application's classes.
 */
package org.copydesk.deployment.listing;
