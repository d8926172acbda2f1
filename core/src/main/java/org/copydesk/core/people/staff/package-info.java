/**
 * Administering people: who is here, what they may do, and the record of every change to that. Uses the directory of
 * accounts and writes into the record of people.
 */
package org.copydesk.core.people.staff;
