package org.copydesk.core.review;

import java.util.UUID;
import org.copydesk.persistence.record.Event;

/** A guest approved or asked for changes; {@code inviter} had asked them to. */
public record GuestDecided(long article, long guest, UUID inviter, boolean approves, Event event) {}
