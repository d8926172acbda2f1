package org.copydesk.core.workflow;

import org.copydesk.persistence.record.Event;

/**
 * A step of a round waits for its people from now on.
 *
 * @param step its short name, unlike all others of the desk
 * @param title as people call it
 */
public record StepOpened(long article, int round, String step, String title, Event event) {}
