package org.copydesk.api.review;

/** Something to say. */
public record NewCommentJson(String text) {}
