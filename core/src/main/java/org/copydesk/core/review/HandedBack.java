package org.copydesk.core.review;

import java.util.UUID;
import org.copydesk.persistence.record.Event;

/** Somebody no longer has what was assigned to them. */
public record HandedBack(long article, UUID person, String step, Event event) {}
