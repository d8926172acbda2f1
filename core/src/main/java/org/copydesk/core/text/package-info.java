/**
 * The machine room: everything that is done with a text as such, in plain Java. Uses the text and its parts from
 * {@code persistence.article}, nothing of people, rights or the workflow.
 */
package org.copydesk.core.text;
