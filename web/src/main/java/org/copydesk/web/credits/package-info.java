/**
 * Who wrote what: the text with the person and the revision behind every word. Uses {@code core.history},
 * {@code core.people}, {@code core.reading}, {@code core.text.credit}, {@code persistence.people} and {@code web.frame}.
 */
package org.copydesk.web.credits;
