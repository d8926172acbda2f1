package org.copydesk.persistence.review;

/** A thread, and what the article that it is about is called. */
public record TitledThread(Thread thread, String title) {}
