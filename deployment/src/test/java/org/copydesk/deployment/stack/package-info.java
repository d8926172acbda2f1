/**
 * The real product, started once for all integration tests, and the means to speak to it over HTTP.
 * Uses the launcher's own classes; tests in every other package use it.
 */
package org.copydesk.deployment.stack;
