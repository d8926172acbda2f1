/**
 * Files on their way in, and what people are told about them.
 * Uses {@code stack} and {@code browser}; nothing here looks at the application's classes.
 */
package org.copydesk.deployment.importing;
