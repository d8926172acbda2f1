package org.copydesk.core.publishing;

/** The masthead of the site offers other sections. Observe it after success. */
public record SectionsArranged() {}
