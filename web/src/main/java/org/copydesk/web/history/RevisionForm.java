package org.copydesk.web.history;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.copydesk.core.history.Labelling;
import org.copydesk.core.reading.Reading;
import org.copydesk.core.text.merge.Field;
import org.copydesk.core.workflow.TextChanged;
import org.copydesk.core.writing.Drafting;
import org.copydesk.core.writing.ManuscriptRefused;
import org.copydesk.persistence.article.Label;
import org.copydesk.web.failure.Notices;
import org.copydesk.web.sentences.RestoredParts;

/** What somebody wants done with a revision: brought back, in whole or in part, or called something. */
@Named
@RequestScoped
public class RevisionForm {

    @Inject
    Drafting drafting;

    @Inject
    Labelling labelling;

    @Inject
    Reading reading;

    @Inject
    Notices notices;

    @Inject
    RestoredParts parts;

    private int number;
    private int replaced;
    private Field[] fields = Field.values();
    private String name = "";
    private String annotation = "";
    private boolean restoring;
    private boolean naming;

    /** Begins with what the revision is called; what comes back replaces the head that is on the page. */
    void begin(int revision, Label label, int head) {
        number = revision;
        replaced = head;
        name = label.name();
        annotation = label.annotation();
    }

    /** Makes the chosen parts of the revision the newest, and leads to the article. */
    public String restore(long article) {
        restoring = true;
        var chosen = chosen();
        if (chosen.isEmpty()) {
            notices.wrong("restore.nothing");
            return null;
        }
        try {
            var saved = drafting.restore(article, number, replaced, chosen);
            if (!saved.changed()) notices.done("edit.same", saved.revision());
            else if (chosen.size() == Field.values().length) notices.done("history.restored", number, saved.revision());
            else notices.done("history.restored.parts", number, saved.revision(), parts.named(chosen));
            return "/desk/article?faces-redirect=true&id=" + article;
        } catch (TextChanged newer) {
            replaced = reading.article(article).article().revision();
            notices.wrong("restore.changed", newer.head());
            return null;
        }
    }

    private Set<Field> chosen() {
        var chosen = EnumSet.noneOf(Field.class);
        chosen.addAll(List.of(fields));
        return chosen;
    }

    /** Says what the revision is called, and leads to it. */
    public String label(long article) {
        naming = true;
        try {
            var label = labelling.label(article, number, name, annotation);
            if (label.name().isEmpty()) notices.done("label.kept.nameless", number);
            else notices.done("label.kept", number, label.name());
            return "/desk/revision?faces-redirect=true&id=%d&number=%d".formatted(article, number);
        } catch (ManuscriptRefused tooLong) {
            replaced = reading.article(article).article().revision();
            notices.wrong("label.refused");
            return null;
        }
    }

    /** All parts of a text. */
    public Field[] getAll() {
        return Field.values();
    }

    /** Whether it was asked to be brought back, so that the dialog stays open and says itself why it was not. */
    public boolean isRestoring() {
        return restoring;
    }

    public boolean isNaming() {
        return naming;
    }

    public boolean isAsked() {
        return restoring || naming;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    /** The number of the head that was on the page. */
    public int getReplaced() {
        return replaced;
    }

    public void setReplaced(int replaced) {
        this.replaced = replaced;
    }

    public Field[] getFields() {
        return fields.clone();
    }

    public void setFields(Field[] fields) {
        this.fields = fields.clone();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAnnotation() {
        return annotation;
    }

    public void setAnnotation(String annotation) {
        this.annotation = annotation;
    }
}
