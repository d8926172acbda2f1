/**
 * Setting desks up: their people, their rules and the steps of their reviews, for admins. Uses the planning of the core.
 */
package org.copydesk.web.desks;
