package org.copydesk.core.workflow;

/** Somebody wants to decide about a text and does not say which revision they read. Nothing has changed. */
public class RevisionNotSaid extends RuntimeException {}
