package org.copydesk.persistence.planning;

import java.util.List;
import java.util.Map;

/**
 * What has a time in several spans that follow upon one another.
 *
 * @param rows as many of each span as were asked for, the earliest first
 * @param left how many there are beside those, by the place of the span, where there are any
 */
public record CalendarSpans(List<CalendarRow> rows, Map<Integer, Integer> left) {}
