package org.copydesk.core.review;

import org.copydesk.persistence.review.Comment;
import org.copydesk.persistence.review.Thread;

/**
 * An open thread that concerns somebody.
 *
 * @param title what its article is called
 * @param last what was said last in it, null for nothing
 * @param words the words of that, as they are shown
 */
public record OwnThread(Thread thread, String title, Comment last, String words) {}
