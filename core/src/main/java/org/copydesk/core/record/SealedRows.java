package org.copydesk.core.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.core.record.Finding.Break;
import org.copydesk.core.record.Finding.Kind;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.proof.SealedTable;
import org.copydesk.persistence.proof.StoredRow;
import org.copydesk.persistence.record.Details;
import org.copydesk.persistence.record.Event;
import org.copydesk.persistence.record.Ledger;

/** Compares rows with the hashes over them that the events of one chain name, the newest of each key. */
final class SealedRows {

    /** The desk that every database begins with, before anybody changes it. */
    private static final StoredRow FIRST_DESK = new StoredRow(
            "desk",
            Map.of(
                    "name",
                    Desk.DEFAULT,
                    "title",
                    "News",
                    "four_eyes",
                    true,
                    "corrections",
                    5,
                    "grace",
                    "PT0S",
                    "resume",
                    "STEP",
                    "flow",
                    0,
                    "closed",
                    false));

    private static final String FIRST_KEY = "desk " + Desk.DEFAULT;

    private final String chain;
    private final Map<String, SealedEvent> told = new TreeMap<>();
    private final Map<String, List<StoredRow>> stored = new HashMap<>();
    private boolean isWhole = true;

    private record SealedEvent(String hash, int event) {}

    SealedRows(String chain) {
        this.chain = chain;
    }

    /** A chain that began before rows were sealed may belong to rows that no event tells of. */
    void tell(Event event) {
        if (event.number() == 1) isWhole = event.details().has(Details.ROWS);
        for (var row : event.details().list(Details.ROWS)) {
            int hash = row.lastIndexOf(' ');
            told.put(row.substring(0, hash), new SealedEvent(row.substring(hash + 1), event.number()));
        }
    }

    /** Whether no row may be there of which no event tells. */
    boolean isWhole() {
        return isWhole;
    }

    void row(SealedTable table, StoredRow row) {
        stored.computeIfAbsent(table.table() + " " + row.get(table.key()), key -> new ArrayList<>())
                .add(row);
    }

    /** Everything that belonged to the article went with it. */
    void forget() {
        told.clear();
        isWhole = true;
    }

    /** Null when all of it fits. */
    Break end() {
        Set<String> keys = new HashSet<>(told.keySet());
        keys.addAll(stored.keySet());
        if (chain.equals(Ledger.PEOPLE)) keys.add(FIRST_KEY);
        for (var key : keys.stream().sorted().toList()) {
            var found = compare(key, told.get(key), stored.getOrDefault(key, List.of()));
            if (found != null) return found;
        }
        return null;
    }

    private Break compare(String key, SealedEvent seal, List<StoredRow> rows) {
        var table = SealedTable.valueOf(key.substring(0, key.indexOf(' ')).toUpperCase(Locale.ROOT));
        var hash = table.hash(rows);
        if (seal == null && key.equals(FIRST_KEY)) {
            if (rows.isEmpty()) return broken(Kind.ROW_MISSING, table, key, "every database begins with it", 0);
            boolean isFirst = !isWhole || hash.equals(table.hash(List.of(FIRST_DESK)));
            return isFirst ? null : broken(Kind.ROW_CHANGED, table, key, "no event tells of a change", 0);
        }
        if (seal == null) return isWhole ? broken(Kind.ROW_ADDED, table, key, "no event tells of it", 0) : null;
        if (hash.equals(seal.hash)) return null;
        var kind = rows.isEmpty() ? Kind.ROW_MISSING : Kind.ROW_CHANGED;
        var what = "the event " + seal.event + " says that it comes to " + seal.hash + ", it comes to " + hash;
        return broken(kind, table, key, what, seal.event);
    }

    private Break broken(Kind kind, SealedTable table, String key, String what, int event) {
        return new Break(kind, table.table(), key.substring(key.indexOf(' ') + 1), what, chain, event);
    }
}
