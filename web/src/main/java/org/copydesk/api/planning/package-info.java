/**
 * Plans and the calendar over HTTP. Uses {@code core.planning}.
 */
package org.copydesk.api.planning;
