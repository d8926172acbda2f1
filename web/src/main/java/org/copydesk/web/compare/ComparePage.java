package org.copydesk.web.compare;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.core.history.Compared;
import org.copydesk.core.history.Comparing;
import org.copydesk.core.history.Labelling;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.persistence.article.Label;
import org.copydesk.web.frame.PageMemory;
import org.copydesk.web.frame.Times;
import org.copydesk.web.frame.Words;

/** Any two revisions of an article, and what changed between them. */
@Named
@ViewScoped
public class ComparePage extends PageMemory {

    private static final long serialVersionUID = 1;

    private static final List<String> OLDER = List.of("first", "previous", "seen", "submitted", "live");
    private static final List<String> NEWER = List.of("live", "head");

    /** Of more revisions the newest are listed, with those that have a name. */
    private static final int LISTED = 500;

    @Inject
    transient Reading reading;

    @Inject
    transient Comparing comparing;

    @Inject
    transient Labelling labelling;

    @Inject
    transient Differences differences;

    @Inject
    transient Times times;

    @Inject
    transient Words words;

    private long id;
    private String from = "previous";
    private String to = "head";
    private boolean side;
    private transient ArticleView view;
    private transient Compared compared;
    private transient Difference difference;

    /** One revision to choose: by what people call it, or by its number and name. */
    public record Choice(String value, String words) {}

    public void load() {
        compared = comparing.between(id, from, to);
        difference = differences.of(compared);
    }

    /** Once the page is out it does not hold the texts any longer. */
    public void settle() {
        view = null;
        compared = null;
        difference = null;
    }

    /** Leads to the comparison that was chosen, at an address of its own. */
    public String go() {
        return "/desk/compare?faces-redirect=true&includeViewParams=true";
    }

    public List<Choice> getOlder() {
        return choices(OLDER, from);
    }

    public List<Choice> getNewer() {
        return choices(NEWER, to);
    }

    private List<Choice> choices(List<String> ends, String chosen) {
        var named = ends.stream()
                .filter(end -> !end.equals("live") || getView().article().isLive())
                .map(end -> new Choice(end, words.of("end." + end)));
        return Stream.concat(named, numbers(chosen)).toList();
    }

    /** Every revision by its number, the newest first; of very many the newest, those with a name and the chosen one. */
    private Stream<Choice> numbers(String chosen) {
        int head = getView().article().revision();
        var labels = labelling.of(id, 1, head);
        return IntStream.iterate(head, number -> number > 0, number -> number - 1)
                .filter(number -> number > head - LISTED
                        || labels.containsKey(number)
                        || Integer.toString(number).equals(chosen))
                .mapToObj(number -> new Choice(
                        Integer.toString(number),
                        words.called(
                                number, labels.getOrDefault(number, Label.NONE).name())));
    }

    /** Which texts these are, who made them and when. */
    public String getWhat() {
        return words.of("compare.what", side(compared.from()), side(compared.to()));
    }

    private String side(int number) {
        var revision = reading.revision(id, number);
        return words.of(
                "compare.side",
                number,
                revision.author().name(),
                times.exact(revision.revision().time()));
    }

    public ArticleView getView() {
        if (view == null) view = reading.article(id);
        return view;
    }

    public Difference getDifference() {
        return difference;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "previous" : from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "head" : to;
    }

    public boolean isSide() {
        return side;
    }

    public void setSide(boolean side) {
        this.side = side;
    }
}
