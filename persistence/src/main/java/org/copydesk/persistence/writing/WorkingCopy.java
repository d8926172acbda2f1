package org.copydesk.persistence.writing;

import java.time.Instant;
import java.util.List;

/**
 * What somebody typed in suggest mode and has not proposed.
 *
 * @param base the revision on which it was written
 * @param carried suggestions that the person had made before and that are in it
 */
public record WorkingCopy(int base, Instant time, String title, String standfirst, String body, List<Long> carried) {}
