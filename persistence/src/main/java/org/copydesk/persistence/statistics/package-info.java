/**
 * What can be counted about the work: how long it takes, how much of it there is, what is late. Reads what other rooms
 * store. Uses {@code persistence.article}.
 */
package org.copydesk.persistence.statistics;
