/**
 * The record of the whole newsroom in the order of time, as admins look through it. Uses events, articles and people, and
 * changes nothing.
 */
package org.copydesk.persistence.journal;
