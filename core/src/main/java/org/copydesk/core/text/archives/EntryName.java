package org.copydesk.core.text.archives;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.copydesk.core.text.markup.Markup;

/** A file's name as somebody else wrote it: never used as a path, only shown and judged. */
final class EntryName {

    private static final int SHOWN = 200;
    private static final List<String> JUNK = List.of(".ds_store", "thumbs.db", "desktop.ini");

    private final String given;
    private final List<String> parts;

    EntryName(String name) {
        given = name.replace('\\', '/');
        parts = Arrays.stream(given.split("/"))
                .map(part -> Markup.line(part.replaceAll("\\p{Cf}", "")))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
    }

    /** Without what leads elsewhere, at its end where it is long. */
    String shown() {
        String plain = parts.stream()
                .filter(part -> !part.equals("..") && !isDrive(part))
                .collect(Collectors.joining("/"));
        String end = plain.substring(Math.max(0, plain.length() - SHOWN));
        return plain.isEmpty() ? "unnamed" : end.length() < plain.length() ? "…" + Markup.line(end) : plain;
    }

    boolean isDirectory() {
        return given.endsWith("/");
    }

    /** What file managers leave behind. */
    boolean isJunk() {
        String last = last();
        return parts.contains("__MACOSX") || last.startsWith("._") || JUNK.contains(last);
    }

    boolean leadsOut() {
        return given.startsWith("/")
                || parts.contains("..")
                || parts.stream().limit(1).anyMatch(EntryName::isDrive);
    }

    boolean endsIn(String extension) {
        return last().endsWith(extension);
    }

    private String last() {
        return parts.isEmpty() ? "" : parts.get(parts.size() - 1).toLowerCase(Locale.ROOT);
    }

    private static boolean isDrive(String part) {
        return part.length() == 2 && part.charAt(1) == ':' && Character.isLetter(part.charAt(0));
    }
}
