/**
 * What goes out together, over HTTP. Uses {@code core.publishing}.
 */
package org.copydesk.api.publishing;
