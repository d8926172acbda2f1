/**
 * People as the record remembers them, with the name they had when they were last seen, and the roster of those who work
 * here, as Keycloak last said. Keycloak owns them; nothing here gives a right. Uses {@code persistence.article},
 * {@code persistence.record} and {@code persistence.words}.
 */
package org.copydesk.persistence.people;
