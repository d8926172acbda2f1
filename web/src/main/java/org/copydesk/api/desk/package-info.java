/**
 * Desks over HTTP: their people and the steps of their reviews. Delegates to the core's planning. Uses
 * {@code api.json}, {@code api.problem}, {@code api.request}, {@code core.planning}, {@code core.reading},
 * {@code persistence.people} and {@code persistence.planning}.
 */
package org.copydesk.api.desk;
