/**
 * The interface for programs, called from outside as its contract says. Uses the running product and its people.
 */
package org.copydesk.deployment.api;
