/**
 * Administering people on the real Keycloak, through the interface and in the browser. Uses the running product.
 */
package org.copydesk.deployment.people;
