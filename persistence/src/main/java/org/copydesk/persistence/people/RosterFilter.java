package org.copydesk.persistence.people;

import java.util.stream.Stream;

/**
 * Which people are looked for.
 *
 * @param words what stands in their names, user names or addresses; everybody fits where there are none
 * @param role the role that they have, null for any
 * @param enabled whether they may sign in, null for both
 */
public record RosterFilter(String words, Role role, Boolean enabled) {

    public static final RosterFilter EVERYBODY = new RosterFilter("", null, null);

    public RosterFilter {
        words = words == null ? "" : words.strip();
    }

    public static RosterFilter saying(String words) {
        return new RosterFilter(words, null, null);
    }

    /** What {@code ilike} finds each word by, wherever it stands. */
    String[] patterns() {
        return Stream.of(words.split("\\s+"))
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
    }
}
