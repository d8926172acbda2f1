package org.copydesk.api.presence;

import java.time.Instant;
import java.util.List;
import org.copydesk.core.writing.Surroundings;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.writing.PresentRow;

/**
 * What is around a window.
 *
 * @param people other windows of the article, one's own among them
 * @param head the newest revision
 */
public record SurroundingsJson(List<PresentJson> people, HeadJson head, State state) {

    static SurroundingsJson of(Surroundings around) {
        return new SurroundingsJson(
                around.others().stream().map(PresentJson::of).toList(),
                new HeadJson(
                        around.head(),
                        around.headAuthor(),
                        around.headAuthorName(),
                        around.headTime(),
                        around.headIsOwn()),
                around.state());
    }

    /** A person in a window. */
    public record PresentJson(String username, String name, String window, String place) {

        static PresentJson of(PresentRow row) {
            return new PresentJson(row.username(), row.name(), row.window(), row.place());
        }
    }

    /** The newest revision; {@code own} when oneself saved it, here or in another window. */
    public record HeadJson(int number, String author, String authorName, Instant time, boolean own) {}
}
