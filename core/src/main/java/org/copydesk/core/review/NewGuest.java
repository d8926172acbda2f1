package org.copydesk.core.review;

import java.time.Instant;
import java.util.Set;
import org.copydesk.persistence.review.GuestRight;

/**
 * Somebody from outside who is to read a text.
 *
 * @param mail where they are reached, null when that is not known here
 * @param revision which text, null for the newest
 * @param expires when the link ends
 */
public record NewGuest(String name, String mail, Integer revision, Instant expires, Set<GuestRight> may) {}
