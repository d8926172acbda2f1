/**
 * The statistics over HTTP, as JSON and as a table for other programs. Uses {@code api.json}, {@code api.problem},
 * {@code api.request}, {@code core} and {@code persistence.statistics}.
 */
package org.copydesk.api.statistics;
