package org.copydesk.core.review;

/** The article has no such thread, comment, suggestion, guest or assignment. */
public class NotUnderReview extends RuntimeException {}
