package org.copydesk.api.desk;

/** A line of a checklist; one that blocks has to be ticked off before the step can be approved. */
public record CheckItemJson(String text, Boolean blocking) {}
