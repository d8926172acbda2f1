package org.copydesk.core.workflow;

import org.copydesk.persistence.record.Event;

/** A step of a round waits for its people from now on. */
public record StepOpened(long article, int round, String step, Event event) {}
