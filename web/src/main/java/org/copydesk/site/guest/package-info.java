/**
 * The one page of a guest who comes with a link: read, comment, decide, without an account or a session. Uses
 * {@code core.review}, {@code core.text.render}, {@code persistence.review} and {@code site.response}.
 */
package org.copydesk.site.guest;
