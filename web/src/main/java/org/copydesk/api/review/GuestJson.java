package org.copydesk.api.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import org.copydesk.persistence.review.Guest;

/**
 * Somebody with a link to one text.
 *
 * @param link where the guest reads; said only in answer to the invitation, afterwards left out
 * @param decision APPROVED or CHANGES_REQUESTED, null while nothing is decided
 */
public record GuestJson(
        long id,
        @JsonInclude(Include.NON_NULL) String link,
        String name,
        String mail,
        int revision,
        Instant expires,
        Instant revoked,
        List<String> may,
        String decision,
        Instant decidedTime,
        String note) {

    static GuestJson of(Guest guest) {
        return of(guest, null);
    }

    static GuestJson of(Guest guest, String link) {
        return new GuestJson(
                guest.id(),
                link,
                guest.name(),
                guest.mail(),
                guest.revision(),
                guest.expires(),
                guest.revoked(),
                guest.rights().stream().map(Enum::name).sorted().toList(),
                decision(guest.approves()),
                guest.decidedAt(),
                guest.decisionNote());
    }

    private static String decision(Boolean approves) {
        if (approves == null) return null;
        return approves ? "APPROVED" : "CHANGES_REQUESTED";
    }
}
