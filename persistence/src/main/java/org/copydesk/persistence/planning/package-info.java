/**
 * How a newsroom is divided: its desks and what each asks of a review. Uses nothing else of the house.
 */
package org.copydesk.persistence.planning;
