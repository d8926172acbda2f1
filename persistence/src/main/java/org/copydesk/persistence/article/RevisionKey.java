package org.copydesk.persistence.article;

/** What identifies a revision: its article and its number there, from 1. */
public record RevisionKey(long article, int number) {}
