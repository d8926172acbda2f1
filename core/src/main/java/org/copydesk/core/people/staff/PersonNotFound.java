package org.copydesk.core.people.staff;

/** Nobody has this id. */
public class PersonNotFound extends RuntimeException {}
