package org.copydesk.web.article;

/** The ways to look at an article under review: as it is, or what is new since some earlier text. The names are message keys. */
public enum Way {
    TEXT,
    LIVE,
    PREVIOUS,
    SUBMITTED,
    SEEN
}
