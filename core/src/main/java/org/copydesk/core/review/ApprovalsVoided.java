package org.copydesk.core.review;

import java.util.List;
import java.util.UUID;
import org.copydesk.persistence.record.Event;

/** Approvals no longer hold; {@code approvers} gave them, and the event says what was done. */
public record ApprovalsVoided(long article, List<UUID> approvers, Event event) {}
