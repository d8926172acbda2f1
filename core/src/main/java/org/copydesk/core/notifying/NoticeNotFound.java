package org.copydesk.core.notifying;

/** There is no such line in the person's inbox. */
public class NoticeNotFound extends RuntimeException {}
