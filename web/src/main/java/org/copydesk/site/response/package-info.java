/**
 * What everything on the site is printed with: the masthead, templates, the direction of a script, the form of a date.
 * Knows nothing of what is printed. Uses {@code core} and {@code persistence.article}.
 */
package org.copydesk.site.response;
