package org.copydesk.api.review;

/** The user name of a person to be given something, null for nobody in particular. */
public record AssigneeNameJson(String person) {}
