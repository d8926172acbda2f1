package org.copydesk.persistence.statistics;

import java.time.LocalDate;

/** What was handed in and what went out on a day. */
public record DayCount(LocalDate day, long submitted, long published) {}
