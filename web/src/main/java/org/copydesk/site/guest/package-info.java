/**
 * The one page of a guest who comes with a link: read, comment, decide, without an account or a session. Uses the core's
 * review and what answers of the site are made of.
 */
package org.copydesk.site.guest;
