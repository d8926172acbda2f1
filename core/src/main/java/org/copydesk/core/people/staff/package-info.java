/**
 * Administering people: who is here, what they may do, and the record of every change to that. Uses
 * {@code core.people}, {@code core.timing}, {@code persistence.people} and {@code persistence.record}.
 */
package org.copydesk.core.people.staff;
