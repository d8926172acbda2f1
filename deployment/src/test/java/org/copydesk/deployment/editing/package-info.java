/**
 * What somebody types in the editor, and what becomes of it when things go wrong or others write too.
 * Uses {@code stack} for the product and {@code browser} for windows.
 */
package org.copydesk.deployment.editing;
