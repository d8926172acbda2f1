package org.copydesk.api.review;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;

/**
 * What somebody typed; a field that is not said is as it was.
 *
 * @param without the key of a change that is not to be kept, null for none
 * @param notes reasons for changes, null for none
 */
public record TypedTextJson(String title, String standfirst, String body, String without, List<Why> notes) {

    /** Why a change is proposed, by the words that it is about. */
    public record Why(String exact, String replacement, String note) {}

    Map<String, String> whys() {
        if (notes == null) return Map.of();
        return notes.stream()
                .filter(why -> why.note != null)
                .collect(toMap(why -> why.exact + "\u0000" + why.replacement, Why::note, (one, other) -> other));
    }
}
