package org.copydesk.persistence.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copydesk.persistence.record.CanonicalJson;

/**
 * The tables that events tell of by a hash: each event after which their rows stand otherwise names the hash over those of one
 * key. Rows that are gone have the hash of none. Columns without a value are left out, so that one that is added later changes
 * no hash.
 */
public enum SealedTable {
    // spotless:off
    //              key        in the order of         but for
    THREAD         ("id",      "id"),
    COMMENT        ("id",      "id"),
    SUGGESTION     ("id",      "id"),
    GUEST          ("id",      "id"),
    ASSIGNMENT     ("article", "person, step",         "remind", "escalate"),
    TICK           ("article", "step, content, item"),
    DESK           ("name",    "name"),
    DESK_MEMBER    ("desk",    "person"),
    FLOW           ("desk",    "number"),
    ABSENCE        ("id",      "id"),
    FEED_KEY       ("id",      "id"),
    WEBHOOK        ("id",      "id"),
    BUNDLE         ("id",      "id"),
    BUNDLE_ARTICLE ("bundle",  "place");
    // spotless:on

    /** Those that say which article they belong to, and are told of in its record. */
    public static final Set<SealedTable> OF_ARTICLES = EnumSet.of(THREAD, SUGGESTION, GUEST, ASSIGNMENT, TICK);

    /** Those that are told of in the record of people. */
    public static final Set<SealedTable> OF_THE_HOUSE = EnumSet.range(DESK, BUNDLE_ARTICLE);

    private final String key;
    private final String order;
    private final Set<String> unsealed;

    SealedTable(String key, String order, String... unsealed) {
        this.key = key;
        this.order = order;
        this.unsealed = Set.of(unsealed);
    }

    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column that tells which rows belong together. */
    public String key() {
        return key;
    }

    public String order() {
        return order;
    }

    /** As an event names it: the table, the key, and the hash over the rows as they stand. */
    public String seal(Object key, List<StoredRow> rows) {
        return table() + " " + key + " " + hash(rows);
    }

    public String hash(List<StoredRow> rows) {
        return CanonicalJson.hash(rows.stream().map(this::sealed).toList());
    }

    private Map<String, Object> sealed(StoredRow row) {
        var columns = new TreeMap<String, Object>();
        row.columns().forEach((name, value) -> {
            if (!unsealed.contains(name)) columns.put(name, canonical(value));
        });
        return columns;
    }

    private static Object canonical(Object value) {
        if (value == null || value instanceof Boolean || value instanceof Number) return value;
        return value instanceof List<?> list
                ? list.stream().map(SealedTable::canonical).toList()
                : value.toString();
    }
}
