/**
 * The record as an admin reads and verifies it.
 * Uses {@code stack} and {@code browser}; nothing here looks at the application's classes.
 */
package org.copydesk.deployment.record;
