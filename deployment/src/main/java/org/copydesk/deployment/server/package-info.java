/**
 * PostgreSQL, Keycloak and WildFly as processes: unpacked, prepared, started, watched and stopped.
 * Uses {@code settings}, the PostgreSQL driver and the JDK.
 */
package org.copydesk.deployment.server;
