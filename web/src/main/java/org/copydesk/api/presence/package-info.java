/**
 * Windows that show the same article hear of each other here. Uses {@code core.writing}, {@code persistence.article}
 * and {@code persistence.writing}.
 */
package org.copydesk.api.presence;
