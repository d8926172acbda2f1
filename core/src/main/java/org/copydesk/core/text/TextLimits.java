package org.copydesk.core.text;

/** How long the parts of a text may be, in UTF-16 code units, and how many entries its lists may have. The same at every door. */
public final class TextLimits {

    public static final int TITLE = 300;
    public static final int STANDFIRST = 2_000;
    public static final int BODY = 2_000_000;
    public static final int NAME = 300;
    public static final int DETAIL = 5_000;
    public static final int LABEL = 100;
    public static final int ENTRIES = 100;

    /** A language tag, or a date with its time. */
    public static final int TAG = 100;

    /** What the interchange format writes for a detail of a credit that nobody knows. */
    public static final String UNKNOWN_DETAIL = "Author details not found";

    /** What holds for an article of which nothing else is said. */
    public static final String LANGUAGE = "en";

    private TextLimits() {}
}
