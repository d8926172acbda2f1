package org.copydesk.persistence.record;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What else there is to say of an event, as data. Immutable. */
public final class Details {

    public static final String ANONYMOUS = "anonymous";
    public static final String ANSWERS = "answers";
    public static final String APPROVER = "approver";
    public static final String AT = "at";
    public static final String CARRIED = "carried";
    public static final String DESK = "desk";
    public static final String ENDS = "ends";
    public static final String FIELDS = "fields";
    public static final String FINISHED = "finished";
    public static final String FLOW = "flow";
    public static final String HOLDING = "holding";
    /** Which parts of a label were left as they were. */
    public static final String KEPT = "kept";

    public static final String LEAVES = "leaves";
    public static final String REFUSAL = "refusal";
    public static final String REMAINS = "remains";
    public static final String REVIEWER = "reviewer";
    public static final String REVISION = "revision";

    /** What stands otherwise from then on, by the hashes over it. */
    public static final String ROWS = "rows";

    public static final String STEP = "step";
    public static final String UNREVIEWED = "unreviewed";

    /** Of what left the site: it was to leave it by itself later. */
    public static final String ENDING = "ending";

    /** What nobody writes, so that what was tampered with has another hash. */
    private static final String STORED = "stored";

    public static final Details NONE = new Details(new TreeMap<>());

    private final SortedMap<String, Object> members;

    /** Its canonical form, once somebody asked for it. */
    private String json;

    private Details(SortedMap<String, Object> members) {
        this.members = members;
    }

    /** @param value a text, a whole number or a list of texts */
    public static Details of(String name, Object value) {
        return NONE.and(name, value);
    }

    public Details and(String name, Object value) {
        var more = new TreeMap<>(members);
        more.put(name, value);
        return new Details(more);
    }

    /** As it is stored; null stands for nothing. */
    public static Details read(String json) {
        if (json == null) return NONE;
        try (var reader = DetailReaders.FACTORY.createReader(new StringReader(json))) {
            var members = new TreeMap<String, Object>();
            reader.readObject()
                    .forEach((name, value) -> members.put(
                            name,
                            switch (value.getValueType()) {
                                case STRING -> ((JsonString) value).getString();
                                case NUMBER -> ((JsonNumber) value).intValueExact();
                                case ARRAY -> value.asJsonArray().getValuesAs(JsonString::getString);
                                default -> value.toString();
                            }));
            return new Details(members);
        }
    }

    /** The same for whoever verifies: where something else is stored than what is read, that counts too. */
    public static Details exactly(String json) {
        if (json == null) return NONE;
        try {
            var details = read(json);
            return json.equals(details.json()) ? details : details.and(STORED, json);
        } catch (RuntimeException unreadable) {
            return Details.of(STORED, json);
        }
    }

    /** What the note of a revision says that brought an earlier one back, as far as it can be read. */
    public static Details ofRestored(String note) {
        return OlderDetails.of(Action.RESTORE_REVISION.name(), note, null);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(members.get(name)).map(Object::toString);
    }

    public Optional<Integer> number(String name) {
        return Optional.ofNullable(members.get(name)).map(Integer.class::cast);
    }

    /** Empty where there is none of that name. */
    public List<String> list(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }

    /** What is stored and hashed, in the canonical form of RFC 8785; null for nothing. */
    String json() {
        if (json == null && !members.isEmpty()) json = CanonicalJson.of(members);
        return json;
    }

    /** Looked for when something is read, and once. */
    private static final class DetailReaders {
        static final JsonReaderFactory FACTORY = Json.createReaderFactory(Map.of());
    }
}
