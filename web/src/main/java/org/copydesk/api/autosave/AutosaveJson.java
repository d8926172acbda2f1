package org.copydesk.api.autosave;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.copydesk.api.text.TextJson;
import org.copydesk.persistence.writing.Autosave;

/**
 * A text that was typed or sent and not saved.
 *
 * @param article the article it is for, or the number that its article will have
 * @param base the revision it was written on
 */
public record AutosaveJson(
        long article, int base, Instant time, @JsonUnwrapped TextJson text) {

    static AutosaveJson of(Autosave kept) {
        return new AutosaveJson(kept.article(), kept.base(), kept.time(), TextJson.of(kept.text()));
    }
}
