/**
 * Who wrote what: the text with the person and the revision behind every word. Uses the history and attribution of the core.
 */
package org.copydesk.web.credits;
