/**
 * How an article travels from draft to readers: the table of moves, the list of refusals and the one hand-over that
 * obeys both. Uses {@code core.people}, {@code core.text} and {@code persistence}.
 */
package org.copydesk.core.workflow;
