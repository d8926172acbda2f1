/**
 * PostgreSQL, Keycloak and WildFly as processes: unpacked, prepared, started, watched and stopped.
 * Uses {@code process}, {@code settings}, the PostgreSQL driver and Jackson.
 */
package org.copydesk.deployment.server;
