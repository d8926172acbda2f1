/**
 * What is to come: stories before there is text, and everything that has a time. Begins articles through {@code writing};
 * asks nobody but the person who acts. Setting up desks too: their people, and the steps of their reviews.
 */
package org.copydesk.core.planning;
