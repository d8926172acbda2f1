package org.copydesk.persistence.search;

import java.io.Serializable;
import java.time.Instant;

/** Where a page of a list ended: the time it is sorted by and the id that breaks ties. */
public record Cursor(Instant time, long id) implements Serializable {}
