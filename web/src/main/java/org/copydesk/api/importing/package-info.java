/**
 * Uploads of articles and how far they are. Uses {@code api.json}, {@code api.problem}, {@code api.request},
 * {@code core.importing}, {@code core.reading}, {@code core.text.bounds} and {@code persistence.importing}.
 */
package org.copydesk.api.importing;
