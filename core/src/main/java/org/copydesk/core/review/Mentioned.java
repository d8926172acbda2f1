package org.copydesk.core.review;

import java.util.UUID;
import org.copydesk.persistence.record.Event;

/** A comment names somebody who may read the article; once for each person and comment. */
public record Mentioned(long article, long thread, long comment, UUID author, UUID person, Event event) {}
