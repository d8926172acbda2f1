package org.copydesk.persistence.article;

import static java.util.Objects.requireNonNullElse;

/**
 * One credited name as printed. Not the account that typed.
 *
 * @param name never blank
 * @param title the credited person's function, "" when there is none
 * @param description a sentence about the credited person, "" when there is none
 */
public record Byline(String name, String title, String description) {

    public Byline {
        name = name == null ? "" : name.strip();
        title = requireNonNullElse(title, "").strip();
        description = requireNonNullElse(description, "").strip();
    }

    public Byline(String name) {
        this(name, "", "");
    }
}
