package org.copydesk.web.article;

/** The ways to look at an article under review. The names are message keys. */
public enum Show {
    TEXT,
    LIVE,
    PREVIOUS,
    SUBMITTED,
    SEEN
}
