/**
 * People and their roles, for admins. Uses the administration of people in the core.
 */
package org.copydesk.api.people;
