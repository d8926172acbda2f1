/**
 * What Keycloak says about people, and the only classes that speak to it. Uses {@code persistence.people}.
 */
package org.copydesk.core.people.keycloak;
