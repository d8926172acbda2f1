/**
 * Desks over HTTP: their people and the steps of their reviews. Delegates to the core's planning.
 */
package org.copydesk.api.desk;
