/**
 * Who is acting and with which rights. This and the packages below it are the only ones that know of Keycloak. Uses
 * {@code persistence.article} and {@code persistence.people}.
 */
package org.copydesk.core.people;
