/**
 * Whether the application is alive and ready, for whatever watches over it. Uses {@code api.json} and
 * {@code persistence}.
 */
package org.copydesk.api.health;
