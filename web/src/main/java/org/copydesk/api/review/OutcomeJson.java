package org.copydesk.api.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.api.json.ListJson;
import org.copydesk.core.review.ReviewRefusal;

/**
 * What became of one of several.
 *
 * @param outcome {@code DONE}, or the name of why not
 */
public record OutcomeJson(long id, String outcome) {

    static ListJson<OutcomeJson> of(Map<Long, Optional<ReviewRefusal>> outcomes) {
        List<OutcomeJson> items = outcomes.entrySet().stream()
                .map(one -> new OutcomeJson(
                        one.getKey(), one.getValue().map(Enum::name).orElse("DONE")))
                .toList();
        return new ListJson<>(items, null);
    }
}
