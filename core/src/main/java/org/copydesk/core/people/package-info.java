/**
 * Who is acting and with which rights, and the administration of people in Keycloak. The only place that knows Keycloak.
 */
package org.copydesk.core.people;
