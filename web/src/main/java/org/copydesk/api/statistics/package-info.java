/**
 * The statistics over HTTP, as JSON and as a table for other programs. Uses {@code core.statistics}.
 */
package org.copydesk.api.statistics;
