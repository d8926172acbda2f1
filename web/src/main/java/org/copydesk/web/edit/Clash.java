package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final String CHOICE = "choice-";
    private static final String OWN = "own-";

    @Inject
    HttpServletRequest request;

    @Inject
    Typed typed;

    @Inject
    Differences differences;

    @Inject
    Reading reading;

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
        return Collections.list(request.getParameterNames()).stream()
                .filter(name -> name.startsWith(CHOICE))
                .collect(Collectors.toMap(
                        name -> name.substring(CHOICE.length()),
                        name -> resolution(name.substring(CHOICE.length()), request.getParameter(name))));
    }

    private Resolution resolution(String passage, String choice) {
        if (!choice.equals(Choice.OWN.name())) return new Resolution(Choice.valueOf(choice), "");
        return Resolution.write(Objects.requireNonNullElse(request.getParameter(OWN + passage), ""));
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
