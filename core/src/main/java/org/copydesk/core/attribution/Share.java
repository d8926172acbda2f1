package org.copydesk.core.attribution;

/** How many words of a text are a person's. */
public record Share(String person, int words) {}
