/**
 * What is to come: stories before there is text, and everything that has a time. Begins articles through
 * {@code writing}; asks nobody but the person who acts. Setting up desks too: their people, and the steps of their
 * reviews. Uses {@code core.people}, {@code core.reading}, {@code core.text}, {@code core.workflow},
 * {@code core.writing} and {@code persistence}.
 */
package org.copydesk.core.planning;
