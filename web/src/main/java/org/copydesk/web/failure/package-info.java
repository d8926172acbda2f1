/**
 * What pages say when something does not go as it should: refused, missing, signed out or broken. Handled here once, so
 * that no page has to; uses the refusals of the core and the words of {@code frame}. Uses {@code core}, {@code gate},
 * {@code persistence} and {@code web.frame}.
 */
package org.copydesk.web.failure;
