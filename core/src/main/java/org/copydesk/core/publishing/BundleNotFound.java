package org.copydesk.core.publishing;

/** There is no such bundle, or it is not for this person to know. */
public class BundleNotFound extends RuntimeException {}
