/**
 * Uploads of articles and how far they are. Uses {@code core.importing}.
 */
package org.copydesk.api.importing;
