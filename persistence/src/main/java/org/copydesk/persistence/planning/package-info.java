/**
 * How a newsroom is divided: its desks and what each asks of a review. Uses people and the record.
 */
package org.copydesk.persistence.planning;
