package org.copydesk.api.move;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.workflow.Offer;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;

/**
 * A move that is open to the caller.
 *
 * @param to the state it leads to
 * @param asks the members that the request for it has to have
 */
public record OfferJson(Move move, State to, List<String> asks) {

    static OfferJson of(Offer offer) {
        var move = offer.move();
        var asks = new ArrayList<String>();
        if (move.asksForNote()) asks.add("note");
        if (move.asksForTime()) asks.add("at");
        if (move.asksForConfirmation()) asks.add("confirm");
        return new OfferJson(move, offer.row().to(), asks);
    }
}
