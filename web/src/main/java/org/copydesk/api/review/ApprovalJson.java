package org.copydesk.api.review;

import java.time.Instant;
import org.copydesk.core.review.ReviewView.Yes;

/**
 * A yes to a step of a review.
 *
 * @param person a user name
 * @param behalf for whom they stood in, null for nobody
 * @param content the hash of what exactly was approved
 */
public record ApprovalJson(String person, String behalf, Instant time, String content, boolean voided) {

    static ApprovalJson of(Yes yes) {
        return new ApprovalJson(
                yes.person().username(), ThreadJson.username(yes.behalf()), yes.time(), yes.content(), yes.voided());
    }
}
