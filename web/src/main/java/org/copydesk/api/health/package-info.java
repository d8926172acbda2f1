/**
 * Whether the application is alive and ready, for whatever watches over it. Uses the database's own answer.
 */
package org.copydesk.api.health;
