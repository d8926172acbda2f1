package org.copydesk.persistence.outbox;

import java.time.Instant;

/** One try to deliver something, with what came of it. */
public record TryRow(int number, Instant time, int millis, String answer) {}
