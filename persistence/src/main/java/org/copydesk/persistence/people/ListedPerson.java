package org.copydesk.persistence.people;

import java.time.Instant;

/**
 * One line of the list of people.
 *
 * @param lastSignIn null when nothing is known of any
 */
public record ListedPerson(RosterEntry entry, Instant lastSignIn) {}
