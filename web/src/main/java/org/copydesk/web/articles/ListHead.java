package org.copydesk.web.articles;

import java.util.stream.Stream;
import org.copydesk.persistence.search.Course;

/** The heads of columns that a list is sorted by, each either way. */
enum ListHead {
    TITLE("title", Course.A_TO_Z, Course.Z_TO_A),
    STATE("state", Course.DRAFTS_FIRST, Course.DRAFTS_LAST),
    AUTHOR("authorName", Course.AUTHORS_A_TO_Z, Course.AUTHORS_Z_TO_A),
    LIVE("live", Course.OLDEST_LIVE_FIRST, Course.NEWEST_LIVE_FIRST),
    CHANGED("updated", Course.OLDEST_FIRST, Course.NEWEST_FIRST);

    private final String field;
    private final Course up;
    private final Course down;

    ListHead(String field, Course up, Course down) {
        this.field = field;
        this.up = up;
        this.down = down;
    }

    /** The one over this property of a row. */
    static ListHead of(String field) {
        return Stream.of(values())
                .filter(head -> head.field.equals(field))
                .findFirst()
                .orElseThrow();
    }

    Course course(boolean ascending) {
        return ascending ? up : down;
    }

    /** As a table calls the way in which this column is sorted. */
    String sorting(Course course) {
        return course == up ? "asc" : course == down ? "desc" : "unsorted";
    }
}
