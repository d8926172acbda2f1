package org.copydesk.api.health;

import java.util.List;
import java.util.stream.Stream;

/** How the application is, in the manner of MicroProfile Health. */
record HealthJson(Status status, List<Check> checks) {

    enum Status {
        UP,
        DOWN;

        static Status of(boolean well) {
            return well ? UP : DOWN;
        }
    }

    /** One thing that was looked at. */
    record Check(String name, Status status) {}

    static HealthJson of(Check... checks) {
        var well = Stream.of(checks).allMatch(check -> check.status() == Status.UP);
        return new HealthJson(Status.of(well), List.of(checks));
    }
}
