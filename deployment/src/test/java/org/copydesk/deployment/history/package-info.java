/**
 * The past of an article as people read, name, compare and bring it back.
 * Uses {@code stack} and {@code browser}; nothing here looks at the application's classes.
 */
package org.copydesk.deployment.history;
