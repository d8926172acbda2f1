package org.copydesk.core.planning;

import java.time.Instant;

/**
 * A plan as somebody writes it down.
 *
 * @param person the user name of who is to write it, null for nobody yet
 * @param words how long it is to be, null for no length
 */
public record PlanRequest(String title, String desk, String person, Instant due, Integer words, String note) {}
