package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.text.merge.Conflict;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.text.merge.Resolution;
import org.copydesk.core.text.merge.Resolution.Choice;
import org.copydesk.core.writing.EditConflict;
import org.copydesk.persistence.article.Text;
import org.copydesk.web.compare.Difference;
import org.copydesk.web.compare.Differences;

/** What two people made of the same passages, and which reading the person chose. */
@Named
@RequestScoped
public class Clash {

    @Inject
    Typed typed;

    @Inject
    Differences differences;

    @Inject
    Reading reading;

    private JsonObject decided = JsonValue.EMPTY_JSON_OBJECT;
    private EditConflict conflict;
    private String theirName;

    /**
     * @param plain whether its readings are plain text and not marked up
     * @param single whether it is one value, of which both cannot be had
     */
    public record Passage(Conflict conflict, boolean plain, boolean single) {}

    void is(long article, EditConflict newer) {
        conflict = newer;
        theirName = reading.revision(article, newer.head()).author().name();
    }

    /** The name of who saved the newer revision. */
    public String getTheirName() {
        return theirName;
    }

    /** What was decided about the passages that were shown before, by their ids. */
    Map<String, Resolution> resolutions() {
        return decided.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        passage -> resolution(passage.getValue().asJsonObject())));
    }

    private static Resolution resolution(JsonObject decision) {
        var choice = Choice.valueOf(decision.getString("choice"));
        return choice == Choice.OWN ? Resolution.write(decision.getString("text", "")) : new Resolution(choice, "");
    }

    /** The decisions as the script of the page holds them. */
    public String getDecisions() {
        return "";
    }

    public void setDecisions(String decisions) {
        if (decisions == null || decisions.isBlank()) return;
        try (var reader = Json.createReader(new StringReader(decisions))) {
            decided = reader.readObject();
        }
    }

    /** The passages that nobody has decided yet. */
    public List<Passage> getPassages() {
        return conflict.merge().conflicts().stream()
                .map(open -> new Passage(
                        open, open.field() != Field.BODY, open.field().isSingle()))
                .toList();
    }

    /** What the other person changed in all. */
    public Difference getTheirs() {
        return since(conflict.theirs());
    }

    /** What one changed oneself. */
    public Difference getMine() {
        return since(conflict.mine());
    }

    private Difference since(Text text) {
        return differences.between(conflict.base(), text, typed.getLanguage());
    }
}
