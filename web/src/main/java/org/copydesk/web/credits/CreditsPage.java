package org.copydesk.web.credits;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.copydesk.core.history.Crediting;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.text.credit.Attribution;
import org.copydesk.core.text.credit.Credit;
import org.copydesk.core.text.credit.Credited;
import org.copydesk.web.frame.Words;

/** The newest text or an earlier one, with whose words it is made of. */
@Named
@RequestScoped
public class CreditsPage {

    @Inject
    Reading reading;

    @Inject
    Crediting crediting;

    @Inject
    Names names;

    @Inject
    Words words;

    private long id;
    private int number;
    private ArticleView view;
    private Attribution attribution;

    /** One person's part in the text, by its place among all. */
    public record Part(int share, String name, int percent) {}

    public void load() {
        view = reading.article(id);
        if (number == 0) number = view.article().revision();
        attribution = crediting.of(id, number);
    }

    public List<Part> getParts() {
        var percentages = attribution.percentages();
        var people = List.copyOf(percentages.keySet());
        return people.stream()
                .map(person -> new Part(people.indexOf(person) + 1, names.of(person), percentages.get(person)))
                .toList();
    }

    public Credited getText() {
        return Credited.of(attribution, new Credited.Naming(this::label, this::tag));
    }

    private String label(Credit credit) {
        return words.of("credits.run", names.of(credit.person()), credit.revision());
    }

    private String tag(Credit credit) {
        return words.initials(names.of(credit.person())) + " " + credit.revision();
    }

    public ArticleView getView() {
        return view;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
