/**
 * The record of the whole newsroom in the order of time, as admins look through it. Uses {@code persistence.search}.
 */
package org.copydesk.persistence.journal;
