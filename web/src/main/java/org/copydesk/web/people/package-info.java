/**
 * Who works here and what they may do, for admins. Uses the people of the core.
 */
package org.copydesk.web.people;
