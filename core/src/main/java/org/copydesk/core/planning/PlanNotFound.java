package org.copydesk.core.planning;

/** There is no such plan, or none that this person may change. */
public class PlanNotFound extends RuntimeException {}
