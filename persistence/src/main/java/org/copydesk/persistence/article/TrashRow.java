package org.copydesk.persistence.article;

import java.io.Serializable;
import java.time.Instant;

/**
 * An article in the trash.
 *
 * @param since when it was put there, or what was done to it last
 * @param slug the address at which readers found it once, null when they never did
 */
public record TrashRow(long id, String title, String author, String authorName, Instant since, String slug)
        implements Serializable {}
