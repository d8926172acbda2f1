package org.copydesk.persistence.publishing;

import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.article.Byline;

/**
 * One line of the front page or of a feed.
 *
 * @param correction what readers were told of the last change, null when nothing was
 */
public record PublicRow(
        long id,
        String slug,
        String title,
        String standfirst,
        String body,
        List<String> subjects,
        List<Byline> byline,
        String language,
        String publishedTime,
        Instant since,
        Instant changed,
        Correction correction) {}
