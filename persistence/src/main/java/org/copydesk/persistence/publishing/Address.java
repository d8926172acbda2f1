package org.copydesk.persistence.publishing;

import java.time.Instant;

/**
 * Where readers find an article now.
 *
 * @param publication the id of what they find there
 */
public record Address(long article, String slug, long publication, Instant changed) {}
