/**
 * What people of the desk see: articles with their history and record, and the lists they work down. Changes nothing
 * but how far somebody has read. Uses {@code core.people}, {@code core.text.files}, {@code core.text.markup}, {@code core.workflow} and
 * {@code persistence}.
 */
package org.copydesk.core.reading;
