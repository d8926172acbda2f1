/**
 * People and their roles, for admins. Uses {@code api.json}, {@code api.problem}, {@code api.request},
 * {@code core.people.staff}, {@code core.reading} and {@code persistence.people}.
 */
package org.copydesk.api.people;
