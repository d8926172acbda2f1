/**
 * How an article travels from draft to readers: the table of moves, the list of refusals and the one hand-over that obeys
 * both. Uses what is stored and the person who acts.
 */
package org.copydesk.core.workflow;
