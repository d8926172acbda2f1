package org.copydesk.web.edit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.core.people.Actor;
import org.copydesk.core.people.CurrentPerson;
import org.copydesk.core.people.Right;
import org.copydesk.core.reading.ArticleView;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.workflow.Editing;
import org.copydesk.core.workflow.Refused;
import org.copydesk.core.writing.Autosaving;
import org.copydesk.persistence.article.Byline;
import org.copydesk.persistence.article.Move;
import org.copydesk.persistence.article.State;
import org.copydesk.persistence.article.Text;
import org.copydesk.persistence.people.Person;
import org.copydesk.persistence.people.Persons;
import org.copydesk.persistence.planning.Desk;
import org.copydesk.persistence.planning.Desks;
import org.copydesk.persistence.review.Decision;
import org.copydesk.persistence.review.Round;
import org.copydesk.persistence.writing.Autosave;
import org.copydesk.web.frame.Visitor;

/** Opens the editor on an article or on a new one, with what was typed and not saved the last time. */
@RequestScoped
public class Opening {

    /** Languages that are written in more ways than one, beside the two-letter codes. */
    private static final Set<String> VARIANTS =
            Set.of("en-GB", "en-US", "pt-BR", "zh-Hans", "zh-Hant", "sr-Latn", "ckb", "yue");

    @Inject
    Reading reading;

    @Inject
    Autosaving autosaving;

    @Inject
    Editing editing;

    @Inject
    CurrentPerson person;

    @Inject
    Desks desks;

    @Inject
    Persons persons;

    @Inject
    Visitor visitor;

    @Inject
    EditForm form;

    @Inject
    Unsaved unsaved;

    private ArticleView view;

    /** Says on which revision one goes on: 0 where the text is no article yet. */
    int open(long id) {
        return id == 0 || autosaving.isUnbegun(id) ? begin(id) : goOn(id);
    }

    private int begin(long id) {
        var actor = person.actor();
        Refused.unlessMay(actor, Right.WRITE);
        var language = visitor.getLocale().getLanguage();
        var blank = new Text("", "", "", List.of(), List.of(new Byline(fullName(actor))), language, null);
        form.fill(blank);
        form.setDesk(Desk.DEFAULT);
        unsaved.otherThan(blank, id).ifPresent(text -> form.fill(text.text()));
        return 0;
    }

    /** Readers need no username to tell people apart. */
    private String fullName(Actor actor) {
        return persons.find(actor.id()).map(Person::fullName).orElse(actor.name());
    }

    /** What was kept on a revision that never was is taken to be written on none. */
    private int goOn(long id) {
        view = reading.article(id);
        editing.check(person.actor(), view.article());
        form.fill(view.text());
        form.setLanguage(view.article().language());
        form.setDesk(view.article().desk());
        int head = view.article().revision();
        var found = unsaved.otherThan(view.text(), id);
        found.ifPresent(text -> form.fill(text.text()));
        return found.map(Autosave::base).map(base -> base > head ? 0 : base).orElse(head);
    }

    /** Null for a new article. */
    public ArticleView getView() {
        return view;
    }

    public State getState() {
        return view == null ? State.DRAFT : view.article().state();
    }

    public boolean isSubmittable() {
        return Move.SUBMIT.leaves(getState());
    }

    /** The review that asks for the changes to be made now; null when none does. */
    public Round getAsking() {
        if (view == null) return null;
        return reading.round(view.article().id())
                .filter(round -> round.decision() == Decision.CHANGES_REQUESTED)
                .filter(round -> getState() == Move.REQUEST_CHANGES.to())
                .orElse(null);
    }

    public String getNameOfAsking() {
        return reading.person(view.article().id(), getAsking().decidedBy()).name();
    }

    public String getNoteOfAsking() {
        return reading.said(
                view.article().id(), getAsking().decidedBy(), getAsking().note());
    }

    public List<Desk> getDesks() {
        return desks.all();
    }

    /** Languages whose name in the visitor's own has in it what was typed, or whose code it is. */
    public List<String> languagesLike(String typed) {
        var wanted = folded(typed);
        return languages().entrySet().stream()
                .filter(named -> folded(named.getKey()).contains(wanted)
                        || named.getValue().equalsIgnoreCase(typed.strip()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Every language there is a code for, by their names in the visitor's own. */
    private Map<String, String> languages() {
        var named = new TreeMap<String, String>(Collator.getInstance(visitor.getLocale()));
        Stream.of(Stream.of(Locale.getISOLanguages()), VARIANTS.stream())
                .flatMap(languages -> languages)
                .forEach(language -> named.putIfAbsent(nameOf(language), language));
        return named;
    }

    private String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(visitor.getLocale());
    }

    /** The name of a language in the visitor's own. */
    public String nameOf(String language) {
        if (language == null) return "";
        return Locale.forLanguageTag(language).getDisplayName(visitor.getLocale());
    }
}
