package org.copydesk.api.health;

import java.util.List;
import java.util.stream.Stream;

/** How the application is, in the manner of MicroProfile Health. */
record Vitals(Status status, List<VitalSign> checks) {

    enum Status {
        UP,
        DOWN;

        static Status of(boolean well) {
            return well ? UP : DOWN;
        }
    }

    /** One thing that was looked at. */
    record VitalSign(String name, Status status) {}

    static Vitals of(VitalSign... checks) {
        var well = Stream.of(checks).allMatch(check -> check.status() == Status.UP);
        return new Vitals(Status.of(well), List.of(checks));
    }
}
