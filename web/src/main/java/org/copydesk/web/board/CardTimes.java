package org.copydesk.web.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Words;

/** By when a card is due, as the board says it: loud in the last hour, louder when it is late. */
@Named
@RequestScoped
public class CardTimes {

    private static final Duration SOON = Duration.ofHours(1);

    @Inject
    Times times;

    @Inject
    Words words;

    public String due(Instant time) {
        var left = left(time);
        if (left.isNegative()) return words.of("board.overdue", times.brief(left.negated()));
        return left.compareTo(SOON) < 0
                ? words.of("board.left", times.brief(left))
                : words.of("board.due", times.near(time));
    }

    /** {@code late}, {@code soon} or {@code calm}. */
    public String urgency(Instant time) {
        var left = left(time);
        if (left.isNegative()) return "late";
        return left.compareTo(SOON) < 0 ? "soon" : "calm";
    }

    private Duration left(Instant time) {
        return Duration.between(times.now().toInstant(), time);
    }
}
