package org.copydesk.core.notifying;

/** A mail as it is read. */
public record Letter(String subject, String html, String text) {}
