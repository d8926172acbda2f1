/**
 * What goes out together, over HTTP. Uses {@code api.json}, {@code api.request}, {@code core.publishing},
 * {@code core.reading} and {@code persistence.publishing}.
 */
package org.copydesk.api.publishing;
