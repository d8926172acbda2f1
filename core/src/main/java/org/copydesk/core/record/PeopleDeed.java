package org.copydesk.core.record;

import org.copydesk.persistence.record.EventRow;

/** One line of the record of people and their roles, with the name of whom it concerns. */
public record PeopleDeed(EventRow event, String about) {}
