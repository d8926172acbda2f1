package org.copydesk.api.history;

import java.time.Instant;
import org.copydesk.persistence.publishing.ShownRow;

/**
 * What readers saw during some time.
 *
 * @param revision null for the notice of a withdrawal
 * @param until null while they see it
 * @param takenBack whether it was taken back before anybody outside was told
 * @param approver null when nobody approved it
 * @param reason the public reason of a withdrawal
 */
public record ShowingJson(
        Integer revision,
        Instant since,
        Instant until,
        boolean takenBack,
        String publisher,
        String approver,
        String reason) {

    static ShowingJson of(ShownRow row) {
        return new ShowingJson(
                row.revision(),
                row.since(),
                row.until(),
                row.takenBack(),
                row.publisher(),
                row.approver(),
                row.reason());
    }
}
