/**
 * Plans and the calendar over HTTP. Uses {@code api.article}, {@code api.json}, {@code api.problem},
 * {@code api.request}, {@code core.planning}, {@code core.reading}, {@code core.review}, {@code persistence.people} and
 * {@code persistence.planning}.
 */
package org.copydesk.api.planning;
