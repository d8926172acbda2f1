package org.copydesk.persistence.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * JSON in the canonical form of RFC 8785, for what we hash: objects, arrays, strings, whole numbers and booleans. Members
 * whose value is null are left out.
 */
public final class CanonicalJson {

    private final StringBuilder out = new StringBuilder(256);

    private CanonicalJson() {}

    /** The canonical form of a map, a collection or a simple value; keys are sorted by UTF-16 code units as the RFC asks. */
    public static String of(Object value) {
        var json = new CanonicalJson();
        json.value(value);
        return json.out.toString();
    }

    /** SHA-256 over the UTF-8 bytes of the canonical form, in lower-case hexadecimal. */
    public static String hash(Object value) {
        return hashOf(of(value));
    }

    /** SHA-256 over the UTF-8 bytes of what is canonical already, in lower-case hexadecimal. */
    public static String hashOf(String canonical) {
        return HexFormat.of().formatHex(sha256().digest(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) object(map);
        else if (value instanceof Collection<?> items) array(items);
        else if (value instanceof String text) string(text);
        else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) out.append(value);
        else throw new IllegalArgumentException("No canonical form for " + value);
    }

    private void object(Map<?, ?> map) {
        var sorted = map instanceof SortedMap<?, ?> inOrder && inOrder.comparator() == null ? map : new TreeMap<>(map);
        out.append('{');
        var separator = "";
        for (var member : sorted.entrySet()) {
            if (member.getValue() == null) continue;
            out.append(separator);
            string((String) member.getKey());
            out.append(':');
            value(member.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void array(Collection<?> items) {
        out.append('[');
        var separator = "";
        for (var item : items) {
            out.append(separator);
            value(item);
            separator = ",";
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isEscaped(text.charAt(i))) continue;
            out.append(text, plain, i);
            character(text.charAt(i));
            plain = i + 1;
        }
        out.append(text, plain, text.length());
        out.append('"');
    }

    private static boolean isEscaped(char c) {
        return c < ' ' || c == '"' || c == '\\';
    }

    private void character(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> out.append(String.format("\\u%04x", (int) c));
        }
    }
}
