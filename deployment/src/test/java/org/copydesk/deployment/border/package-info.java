/**
 * What comes in at the gate from outside: in somebody's name, from somebody else's page, or with signs that no address holds.
 * Finds every route by itself and walks it over HTTP with a browser's own session.
 */
package org.copydesk.deployment.border;
