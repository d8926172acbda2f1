package org.copydesk.core.workflow;

/** There is no such article, or it is not for this person to know. Both look the same. */
public class ArticleNotFound extends RuntimeException {}
