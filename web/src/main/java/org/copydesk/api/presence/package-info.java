/**
 * Windows that show the same article hear of each other here. Uses {@code core.presence}.
 */
package org.copydesk.api.presence;
