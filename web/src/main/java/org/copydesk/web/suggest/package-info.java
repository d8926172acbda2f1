/**
 * Suggest mode: writing in a copy of somebody's text, whose changes become suggestions. Uses the review of the core and
 * {@code frame}.
 */
package org.copydesk.web.suggest;
