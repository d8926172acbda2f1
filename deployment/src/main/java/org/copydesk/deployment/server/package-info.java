/**
 * PostgreSQL, Keycloak and WildFly as processes: unpacked, prepared, started, watched and stopped. Uses
 * {@code deployment.process} and {@code deployment.settings}.
 */
package org.copydesk.deployment.server;
