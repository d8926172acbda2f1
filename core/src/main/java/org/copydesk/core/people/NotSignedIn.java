package org.copydesk.core.people;

/** Nobody is signed in where somebody has to be. */
public class NotSignedIn extends RuntimeException {}
