package org.copydesk.persistence.publishing;

import java.time.Instant;

/** Where readers find an article now. */
public record Address(long article, String slug, Instant changed) {}
