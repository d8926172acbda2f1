package org.copydesk.core.timing;

import java.time.Duration;

/**
 * When recurring work is done.
 *
 * @param first how long after the start
 * @param pause from the end of one time to the beginning of the next
 * @param pauseAfterFailure the same where it failed
 * @param hands how many do it beside one another, each in this rhythm
 */
public record Rhythm(Duration first, Duration pause, Duration pauseAfterFailure, int hands) {

    public static Rhythm every(Duration pause) {
        return new Rhythm(pause, pause, pause, 1);
    }

    public Rhythm beginningAfter(Duration time) {
        return new Rhythm(time, pause, pauseAfterFailure, hands);
    }

    public Rhythm tryingAgainAfter(Duration time) {
        return new Rhythm(first, pause, time, hands);
    }

    public Rhythm with(int number) {
        return new Rhythm(first, pause, pauseAfterFailure, number);
    }

    /** They do not begin together. */
    Duration firstOf(int hand) {
        return first.plus(pause.multipliedBy(hand).dividedBy(hands));
    }

    Duration pause(boolean failed) {
        return failed ? pauseAfterFailure : pause;
    }
}
