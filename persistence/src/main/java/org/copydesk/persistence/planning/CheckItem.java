package org.copydesk.persistence.planning;

import java.io.Serializable;

/** A line of a checklist. One that blocks has to be ticked off before the step can be approved. */
public record CheckItem(String text, boolean blocking) implements Serializable {}
