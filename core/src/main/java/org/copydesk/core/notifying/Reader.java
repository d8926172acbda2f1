package org.copydesk.core.notifying;

import java.util.UUID;

/** Whom a mail is for, and in which words. */
record Reader(UUID person, NoticeWords words) {}
