/**
 * Windows that show the same article hear of each other here. Uses {@code core.writing}.
 */
package org.copydesk.api.presence;
