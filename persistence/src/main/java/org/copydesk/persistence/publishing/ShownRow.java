package org.copydesk.persistence.publishing;

import java.time.Instant;

/**
 * What readers saw of an article during some time, and on whose word.
 *
 * @param revision null for the notice of a withdrawal
 * @param until null while they see it
 * @param takenBack whether it was taken back before anybody outside was told
 * @param approver the user name of who approved it, null when nobody did
 */
public record ShownRow(
        Integer revision,
        Instant since,
        Instant until,
        boolean takenBack,
        String publisher,
        String publisherName,
        String approver,
        String approverName,
        String reason) {}
