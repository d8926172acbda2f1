package org.copydesk.web.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.core.history.Labelling;
import org.copydesk.persistence.article.Article;
import org.copydesk.persistence.article.Label;
import org.copydesk.web.frame.Words;

/** Which revisions can be compared: those that people speak of, and all others by their numbers and names. */
@Named
@RequestScoped
public class Choices {

    private static final List<String> OLDER = List.of("first", "previous", "seen", "submitted", "live");
    private static final List<String> NEWER = List.of("live", "head");

    private static final int LISTED = 500;

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
        var named = ends.stream()
                .filter(end -> !end.equals("live") || article().isLive())
                .map(end -> choice(end, words.of("end." + end), chosen));
        return Stream.concat(named, numbers(chosen)).toList();
    }

    /** Every revision by its number, the newest first; of very many the newest, those with a name and the chosen one. */
    private Stream<Choice> numbers(String chosen) {
        var labels = labelling.of(article().id(), 1, article().revision());
        int head = article().revision();
        return IntStream.iterate(head, number -> number > 0, number -> number - 1)
                .filter(number -> number > head - LISTED
                        || labels.containsKey(number)
                        || Integer.toString(number).equals(chosen))
                .mapToObj(number -> choice(
                        Integer.toString(number),
                        words.called(
                                number, labels.getOrDefault(number, Label.NONE).name()),
                        chosen));
    }

    private static Choice choice(String value, String words, String chosen) {
        return new Choice(value, words, value.equals(chosen) ? "selected" : null);
    }

    private Article article() {
        return page.getView().article();
    }
}
