package org.copydesk.persistence.review;

import java.util.UUID;

/** What identifies an assignment: the article, the person, and the step of its review, "" for the article as a whole. */
public record AssignmentKey(long article, UUID person, String step) {}
