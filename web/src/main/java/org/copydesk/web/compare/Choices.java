package org.copydesk.web.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.history.Labelling;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Label;
import org.copydesk.web.frame.Words;

/** Which revisions can be compared: those with a name of their own, and those that people speak of. */
@Named
@RequestScoped
public class Choices {

    private static final List<String> OLDER = List.of("first", "previous", "seen", "submitted", "live");
    private static final List<String> NEWER = List.of("live", "head");

    @Inject
    ComparePage page;

    @Inject
    Labelling labelling;

    @Inject
    Words words;

    /** One revision to choose; the last is null unless it is chosen. */
    public record Choice(String value, String words, String chosen) {}

    public List<Choice> getFrom() {
        return choices(OLDER, page.getFrom());
    }

    public List<Choice> getTo() {
        return choices(NEWER, page.getTo());
    }

    private List<Choice> choices(List<String> ends, String chosen) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (chosen.matches("[0-9]+")) choices.put(chosen, words.of("revision.title", Integer.parseInt(chosen)));
        ends.stream()
                .filter(end -> !end.equals("live") || article().isLive())
                .forEach(end -> choices.put(end, words.of("end." + end)));
        labels().forEach((number, label) -> choices.put(Integer.toString(number), words.called(number, label.name())));
        return choices.entrySet().stream()
                .map(one ->
                        new Choice(one.getKey(), one.getValue(), one.getKey().equals(chosen) ? "selected" : null))
                .toList();
    }

    private Map<Integer, Label> labels() {
        return labelling.of(article().id(), 1, article().revision());
    }

    private Article article() {
        return page.getView().article();
    }
}
