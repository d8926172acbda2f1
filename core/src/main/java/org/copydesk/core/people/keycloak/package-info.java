/**
 * What Keycloak says about people, and the only classes that speak to it. Uses Keycloak's admin client and the names of
 * our roles.
 */
package org.copydesk.core.people.keycloak;
