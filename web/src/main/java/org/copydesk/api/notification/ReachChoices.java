package org.copydesk.api.notification;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.api.problem.CallRefused;
import org.copydesk.api.request.QueryValue;
import org.copydesk.core.notifying.Recipients;
import org.copydesk.persistence.outbox.Reach;

/** How each kind of notification reaches the caller by mail. */
public record ReachChoices(@JsonValue Map<String, String> kinds) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReachChoices {}

    static ReachChoices of(Map<Recipients, Reach> reaches) {
        var kinds = new TreeMap<String, String>();
        reaches.forEach((kind, reach) -> kinds.put(kind.name(), reach.name()));
        return new ReachChoices(kinds);
    }

    Map<Recipients, Reach> wanted() {
        var wanted = new EnumMap<Recipients, Reach>(Recipients.class);
        kinds.forEach((kind, reach) -> wanted.put(kind(kind), reach(kind, reach)));
        return wanted;
    }

    private static Recipients kind(String name) {
        return Recipients.choices().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CallRefused.field(name, "UNKNOWN", "is nothing that people hear of"));
    }

    private static Reach reach(String kind, String name) {
        var reach = QueryValue.name(kind, name, Reach.class);
        if (reach == null) throw CallRefused.field(kind, "MISSING", "is missing");
        return reach;
    }
}
