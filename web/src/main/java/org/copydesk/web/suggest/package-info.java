/**
 * Suggest mode: writing in a copy of somebody's text, whose changes become suggestions. Uses {@code core},
 * {@code persistence.writing}, {@code web.failure} and {@code web.frame}.
 */
package org.copydesk.web.suggest;
