package org.copydesk.core.record;

import static org.copydesk.core.record.Finding.Kind.EVENT_CHANGED;
import static org.copydesk.core.record.Finding.Kind.ROW_ADDED;
import static org.copydesk.core.record.Finding.Kind.ROW_CHANGED;
import static org.copydesk.core.record.Finding.Kind.ROW_MISSING;
import static org.copydesk.persistence.record.StaffAction.DISABLE;
import static org.copydesk.persistence.record.StaffAction.ENABLE;
import static org.copydesk.persistence.record.StaffAction.GRANT_ADMIN;
import static org.copydesk.persistence.record.StaffAction.GRANT_AUTHOR;
import static org.copydesk.persistence.record.StaffAction.GRANT_EDITOR;
import static org.copydesk.persistence.record.StaffAction.INVITE;
import static org.copydesk.persistence.record.StaffAction.REVOKE_ADMIN;
import static org.copydesk.persistence.record.StaffAction.REVOKE_AUTHOR;
import static org.copydesk.persistence.record.StaffAction.REVOKE_EDITOR;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.core.record.Finding.Break;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.proof.StoredRow;
import org.copydesk.persistence.record.Ledger;
import org.copydesk.persistence.record.StaffAction;

/**
 * Derives what people are called and may do from the record of people, and compares it with what is stored. Events have to
 * be read first, then the end of the chain, then people.
 */
final class PeopleCheck {

    /** Those of desks name the desk. */
    private static final Pattern PERSON = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What changed somebody's rights before events told which these are. */
    private static final Set<String> RIGHTS = Stream.of(
                    GRANT_AUTHOR,
                    GRANT_EDITOR,
                    GRANT_ADMIN,
                    REVOKE_AUTHOR,
                    REVOKE_EDITOR,
                    REVOKE_ADMIN,
                    ENABLE,
                    DISABLE,
                    INVITE)
            .map(StaffAction::name)
            .collect(Collectors.toSet());

    private final ChainCheck chain;
    private final SealedRows sealed = new SealedRows(Ledger.PEOPLE);
    private final Map<UUID, Map<String, Object>> told = new HashMap<>();
    private final Set<UUID> changedBefore = new HashSet<>();
    private long events;
    private boolean ended;
    private Break broken;

    PeopleCheck(Instant now) {
        chain = new ChainCheck(Ledger.PEOPLE, now);
    }

    void event(StoredRow row) {
        events++;
        if (broken != null) return;
        try {
            var event = ChainCheck.event(row);
            broken = chain.read(event).orElse(null);
            sealed.tell(event);
            if (event.about() == null || !PERSON.matcher(event.about()).matches()) return;
            var person = told.computeIfAbsent(UUID.fromString(event.about()), id -> new HashMap<>());
            var details = event.details();
            if (details.text("name").isPresent()) {
                person.put("full_name", details.text("name").orElseThrow());
                person.put("username", details.text("username").orElseThrow());
            }
            if (details.text("roles").isPresent()) {
                var roles = details.text("roles").orElseThrow();
                person.put("roles", roles.isEmpty() ? List.of() : Arrays.asList(roles.split(" ")));
                person.put("roles_changed", Instant.parse(details.text("until").orElseThrow()));
                person.put(
                        "shut_out",
                        details.text("shutOut").map(Boolean::valueOf).orElse(false));
            } else if (RIGHTS.contains(event.action())) changedBefore.add(UUID.fromString(event.about()));
        } catch (RuntimeException unreadable) {
            broken = new Break(
                    EVENT_CHANGED,
                    "event",
                    "people/" + row.get("number"),
                    "cannot be read: " + unreadable,
                    Ledger.PEOPLE,
                    (int) row.number("number"));
        }
    }

    void ledger(StoredRow row) {
        if (broken != null) return;
        if (!Ledger.PEOPLE.equals(row.get("name"))) {
            broken = row(ROW_ADDED, "ledger", row.text("name"), "there is no such chain");
            return;
        }
        ended = true;
        broken = chain.end((int) row.number("events"), row.text("chain")).orElse(null);
    }

    void person(StoredRow row) {
        if (broken != null) return;
        var id = row.id("id");
        var says = told.getOrDefault(id, Map.of());
        for (var column : says.entrySet()) {
            if (row.columns().containsKey(column.getKey())
                    && !Objects.equals(row.get(column.getKey()), column.getValue()))
                broken = row(
                        ROW_CHANGED,
                        "person",
                        id.toString(),
                        column.getKey() + " is " + row.get(column.getKey()) + ", the events tell " + column.getValue());
        }
        var full = says.get("full_name");
        var shown = row.get("name");
        if (broken == null
                && full != null
                && !List.of(full, full + " (" + row.get("username") + ")").contains(shown))
            broken = row(ROW_CHANGED, "person", id.toString(), "name is " + shown + ", the events tell " + full);
        boolean untold = row.get("roles") != null
                || row.get("roles_changed") != null
                || Boolean.TRUE.equals(row.get("shut_out"));
        if (broken == null && !says.containsKey("roles") && untold && !changedBefore.contains(id))
            broken = row(
                    ROW_CHANGED, "person", id.toString(), "roles is " + row.get("roles") + ", no event tells of it");
        if (broken == null && full == null && sealed.isWhole())
            broken = row(ROW_ADDED, "person", id.toString(), "no event tells of them");
        told.remove(id);
    }

    /** A row that an event names by a hash. */
    void row(SealedTable table, StoredRow row) {
        sealed.row(table, row);
    }

    long events() {
        return events;
    }

    /** Null when all of it fits. */
    Break end() {
        if (broken == null && !ended) broken = row(ROW_MISSING, "ledger", Ledger.PEOPLE, "the chain has no end");
        told.forEach((id, says) -> {
            if (broken == null && says.containsKey("full_name"))
                broken = row(ROW_MISSING, "person", id.toString(), "the events tell of " + says);
        });
        if (broken == null) broken = sealed.end();
        return broken;
    }

    private static Break row(Finding.Kind kind, String table, String row, String what) {
        return new Break(kind, table, row, what, Ledger.PEOPLE, 0);
    }
}
