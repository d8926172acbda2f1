/**
 * Writes blocks and units as HTML in which nothing of a text can become markup or a script. Uses {@code blocks}.
 */
package org.copydesk.core.writing;
