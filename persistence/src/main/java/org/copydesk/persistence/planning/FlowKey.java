package org.copydesk.persistence.planning;

/** What identifies a version of a desk's steps: the desk and a number there, from 1. */
public record FlowKey(String desk, int number) {}
