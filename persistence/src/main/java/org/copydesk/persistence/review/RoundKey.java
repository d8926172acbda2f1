package org.copydesk.persistence.review;

/** What identifies a round: its article and its number there, from 1. */
public record RoundKey(long article, int number) {}
